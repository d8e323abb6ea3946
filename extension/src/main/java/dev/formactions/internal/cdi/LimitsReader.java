package dev.formactions.internal.cdi;

import dev.formactions.Limits;
import dev.formactions.internal.model.ActionLimits;
import dev.formactions.internal.model.ByteSize;
import dev.formactions.internal.model.FormLimits;
import dev.formactions.internal.model.Problems;
import java.lang.reflect.AnnotatedElement;
import org.jspecify.annotations.Nullable;

/** Reads {@link Limits}: which values are none, and refuse the deployment. */
final class LimitsReader {

    private final String place;
    private final Problems problems;

    private LimitsReader(String place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /**
     * The limits that stand at a method or a class.
     *
     * @param place how to call it in a message
     */
    static ActionLimits read(AnnotatedElement element, String place, Problems problems) {
        Limits limits = element.getAnnotation(Limits.class);
        return limits == null ? ActionLimits.NONE : new LimitsReader(place, problems).read(limits);
    }

    private ActionLimits read(Limits limits) {
        Long partHeaders =
                size("partHeaders", limits.partHeaders(), FormLimits.LEAST_PART_HEADERS, FormLimits.MOST_PART_HEADERS);
        return new ActionLimits(
                size("body", limits.body(), 1, ByteSize.INFINITE),
                size("fileSize", limits.fileSize(), 1, ByteSize.INFINITE),
                number("files", limits.files(), 0),
                number("fields", limits.fields(), 1),
                partHeaders == null ? null : partHeaders.intValue());
    }

    private @Nullable Long size(String name, String text, long least, long most) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            long bytes = ByteSize.parse(text);
            if (bytes >= least && bytes <= most) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // Told below, with everything else that is no size.
        }
        String expected = most == ByteSize.INFINITE
                ? "a size such as 524288, 512 KB, 20 MB, 2 GB or Infinity"
                : "a size from " + ByteSize.text(least) + " to " + ByteSize.text(most);
        wrong(name + " = \"" + text + "\"", expected);
        return null;
    }

    private @Nullable Integer number(String name, int number, int least) {
        if (number == -1) {
            return null;
        }
        if (number < least || number > FormLimits.MOST_FIELDS) {
            wrong(name + " = " + number, "a number from " + least + " to " + FormLimits.MOST_FIELDS);
        }
        return number;
    }

    private void wrong(String found, String expected) {
        problems.add(
                "FA-028",
                "%s: @Limits(%s) is no limit, expected %s. Correct it, or leave it out for the limit of the application.",
                place,
                found,
                expected);
    }
}
