package dev.formactions.internal.convert;

import java.util.Locale;
import java.util.function.Function;

/** What became of a text. */
public sealed interface Converted {

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
     */
    record Problem(Function<Locale, String> message) implements Converted {}

    /** A text that cannot be converted, with one of the usual messages. */
    static Converted problem(Message message, Object... arguments) {
        return new Problem(locale -> message.text(locale, arguments));
    }
}
