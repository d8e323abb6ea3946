package dev.formactions.internal.convert;

import dev.formactions.internal.model.Fatal;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Converts texts to one type. Thread-safe; never throws, but what ends the virtual machine. */
@FunctionalInterface
public interface Conversion {

    /** Converts a text that is not empty. */
    Converted convert(String text);

    /** Something that returns the value of a text, or throws whatever says that it has none. */
    @FunctionalInterface
    interface Parser {
        @Nullable Object parse(String text) throws Exception;
    }

    /** A conversion whose failures all have one message. */
    static Conversion of(Message message, Parser parser) {
        return of(message::text, parser);
    }

    /** A conversion of a text without the space around it: nobody sees that in a date or a number. */
    static Conversion stripped(Message message, Parser parser) {
        Conversion conversion = of(message, parser);
        return text -> conversion.convert(text.strip());
    }

    /** A conversion whose failures all have one message. */
    @SuppressWarnings("CatchingUnchecked") // Converters of the application throw what they like, errors too.
    static Conversion of(Function<Locale, String> message, Parser parser) {
        return text -> {
            try {
                Object value = parser.parse(text);
                return value == null ? new Converted.Problem(message) : new Converted.Value(value);
            } catch (Throwable e) {
                Fatal.rethrow(e instanceof InvocationTargetException made ? made.getTargetException() : e);
                return new Converted.Problem(message);
            }
        };
    }
}
