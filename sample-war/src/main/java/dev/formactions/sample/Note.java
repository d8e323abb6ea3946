package dev.formactions.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A note.
 *
 * @param id its key
 * @param text what the user wrote
 * @param created when
 */
public record Note(long id, String text, Instant created) {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /**
     * The moment as the view shows it.
     *
     * @return day and time
     */
    public String when() {
        return DAY_AND_TIME.format(created);
    }
}
