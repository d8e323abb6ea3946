package dev.formactions.internal.model;

/**
 * The ids of elements in a page: the words of a name with a {@code -} between them, as in {@code register-guests-3-age}. No
 * word has a {@code -} itself, so that what belongs to a field can be told from other fields by two of them:
 * {@code register-email--error}.
 */
public final class FieldId {

    private FieldId() {}

    /**
     * A word as part of an id: letters of any script, digits and {@code _} stay, and anything else is its code point as in
     * {@code _x2d_}. Different words stay different, because an {@code _} before an {@code x} is escaped as well.
     */
    public static String word(String text) {
        StringBuilder id = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '_' ? !text.startsWith("x", i) : isPlain(c)) {
                id.appendCodePoint(c);
            } else {
                id.append("_x").append(Integer.toHexString(c)).append('_');
            }
        }
        return id.toString();
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || isMark(Character.getType(c));
    }

    /** Such as the vowels of Indic scripts. */
    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** What every id of an action's fields begins with; nothing for the default action, which has no name. */
    public static String prefix(String action) {
        return action.isEmpty() ? "" : word(action) + "-";
    }

    /** The id of the summary of an action's errors. */
    public static String summary(String action) {
        return word(action) + "--summary";
    }

    /** The id of the messages for a field. */
    public static String error(String field) {
        return field + "--error";
    }

    /** The id of the hint of a field. */
    public static String hint(String field) {
        return field + "--hint";
    }

    /** The id of one of the choices of a field. */
    public static String choice(String field, String constant) {
        return field + "--choice-" + constant;
    }
}
