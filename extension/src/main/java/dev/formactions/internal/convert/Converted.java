package dev.formactions.internal.convert;

import java.util.Locale;
import java.util.function.Function;

/** What became of a text. */
public sealed interface Converted {

    /** How many characters of a text a message holds. */
    int MAX_SHOWN = 100;

    /** It has a value. */
    record Value(Object value) implements Converted {
        @Override
        public String toString() {
            // It may be a password.
            return "Value";
        }
    }

    /**
     * It cannot be converted.
     *
     * @param message what the user is told, by language
     * @param ofSecret what is told if the text is a secret, by language
     */
    record Problem(Function<Locale, String> message, Function<Locale, String> ofSecret) implements Converted {

        /** With a message that does not hold the text. */
        public Problem(Function<Locale, String> message) {
            this(message, message);
        }
    }

    /** A text that cannot be converted, with one of the usual messages. */
    static Converted problem(Message message, Object... arguments) {
        return new Problem(locale -> message.text(locale, arguments));
    }

    /** A text that is none of a choice: no control shows it again, so that its message does. */
    static Converted unknownChoice(String text) {
        return new Problem(locale -> Message.CHOICE.text(locale, shortened(text)), Message.HIDDEN_CHOICE::text);
    }

    private static String shortened(String text) {
        if (text.length() <= MAX_SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_SHOWN - 1)) ? MAX_SHOWN - 1 : MAX_SHOWN;
        return text.substring(0, end) + "…";
    }
}
