package dev.formactions.internal.bind;

/**
 * One submitted field.
 *
 * @param name its name
 * @param content its text, or something else that a part of a body has become, such as a file or {@link Unusable}
 */
public record Entry(String name, Object content) {

    /** The text, empty for something else. */
    String text() {
        return content instanceof String text ? text : "";
    }

    @Override
    public String toString() {
        // The content may be a password.
        return "Entry[" + name + "]";
    }
}
