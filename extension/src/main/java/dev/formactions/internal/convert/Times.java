package dev.formactions.internal.convert;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;
import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as {@code <input>} sends them, whatever the language (WHATWG HTML, 2.3.5), and the ISO 8601 forms of the
 * rest of {@code java.time}. A year has at least four digits; a date may be a week of {@code type=week}, which is its Monday.
 *
 * <p>A text of {@code type=datetime-local} has no time zone, so it is no {@link Instant}: nobody knows which one is meant.
 */
final class Times {

    private static final DateTimeFormatter YEARS = strict(years());
    private static final DateTimeFormatter MONTHS = strict(months());
    private static final DateTimeFormatter DAYS = strict(days());
    private static final DateTimeFormatter WEEKS = strict(new DateTimeFormatterBuilder()
            .appendValue(IsoFields.WEEK_BASED_YEAR, 4, 9, SignStyle.NOT_NEGATIVE)
            .appendLiteral("-W")
            .appendValue(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 2)
            .parseDefaulting(DAY_OF_WEEK, DayOfWeek.MONDAY.getValue()));
    private static final DateTimeFormatter DAY_AND_TIME =
            strict(days().appendLiteral('T').append(ISO_LOCAL_TIME));

    private static final Map<Class<?>, Conversion> CONVERSIONS = new LinkedHashMap<>();

    static {
        add(LocalDate.class, Message.DATE, Times::date);
        add(LocalTime.class, Message.TIME, LocalTime::parse);
        add(LocalDateTime.class, Message.DATE_TIME, text -> LocalDateTime.parse(text.replace(' ', 'T'), DAY_AND_TIME));
        add(YearMonth.class, Message.MONTH, text -> YearMonth.parse(text, MONTHS));
        add(Year.class, Message.YEAR, text -> Year.parse(text, YEARS));
        add(MonthDay.class, Message.DATE, text -> MonthDay.parse(text.startsWith("--") ? text : "--" + text));
        add(Instant.class, Message.DATE_TIME, text -> OffsetDateTime.parse(text).toInstant());
        add(OffsetDateTime.class, Message.DATE_TIME, OffsetDateTime::parse);
        add(ZonedDateTime.class, Message.DATE_TIME, ZonedDateTime::parse);
        add(OffsetTime.class, Message.TIME, OffsetTime::parse);
        add(Duration.class, Message.DURATION, Duration::parse);
        add(Period.class, Message.DURATION, Period::parse);
        add(ZoneId.class, Message.TIME_ZONE, ZoneId::of);
        add(ZoneOffset.class, Message.TIME_ZONE, ZoneOffset::of);
    }

    private Times() {}

    static @Nullable Conversion find(Class<?> type) {
        return CONVERSIONS.get(type);
    }

    private static void add(Class<?> type, Message message, Conversion.Parser parser) {
        CONVERSIONS.put(type, Conversion.stripped(message, parser));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text, text.contains("W") ? WEEKS : DAYS);
    }

    private static DateTimeFormatterBuilder years() {
        return new DateTimeFormatterBuilder().appendValue(YEAR, 4, 9, SignStyle.NOT_NEGATIVE);
    }

    private static DateTimeFormatterBuilder months() {
        return years().appendLiteral('-').appendValue(MONTH_OF_YEAR, 2);
    }

    private static DateTimeFormatterBuilder days() {
        return months().appendLiteral('-').appendValue(DAY_OF_MONTH, 2);
    }

    private static DateTimeFormatter strict(DateTimeFormatterBuilder builder) {
        return builder.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
