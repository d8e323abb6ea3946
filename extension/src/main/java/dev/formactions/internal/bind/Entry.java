package dev.formactions.internal.bind;

import dev.formactions.internal.convert.Message;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One submitted field.
 *
 * @param name its name
 * @param content its text, or something else that a part of a body has become, such as a file or {@link Unusable}
 * @param damaged whether its name or its text has U+FFFD for bytes that mean nothing in their charset
 */
public record Entry(String name, Object content, boolean damaged) {

    /** Nobody types it, and databases and file names take it for an end. */
    private static final char NUL = 0;

    /** One that is as it was sent. */
    public Entry(String name, Object content) {
        this(name, content, false);
    }

    /** What the user is told about a text that is none, empty for others. */
    Optional<Message> problem() {
        if (damaged) {
            return Optional.of(Message.UNREADABLE);
        }
        return text().indexOf(NUL) < 0 && name.indexOf(NUL) < 0 ? Optional.empty() : Optional.of(Message.INVALID);
    }

    /** The text, empty for something else. */
    String text() {
        return content instanceof String text ? text : "";
    }

    /** Whether there is no text, and nothing to be told about it: a file is none. */
    boolean isBlank(Predicate<String> isEmpty) {
        return content instanceof String text ? isEmpty.test(text) : problem().isEmpty();
    }

    @Override
    public String toString() {
        // The content may be a password.
        return "Entry[" + name + "]";
    }
}
