package dev.formactions.spi;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Converts the text of a form's field to a type of the application: a CDI bean. It is asked before the converters of JAX-RS
 * and the built-in ones. Called by many threads at once.
 *
 * @param <T> the type of the values
 */
public interface FieldConverter<T> {

    /**
     * The type of the values: fields of exactly this type are converted by this converter. A primitive
     * type and its box are one.
     *
     * @return the type
     */
    Class<T> type();

    /**
     * Converts a text. If it throws anything, the field has an error and keeps its text; the exception itself is shown to
     * nobody.
     *
     * @param text the text as submitted, never empty: an empty field has no value
     * @return the value
     */
    T convert(String text);

    /**
     * What the user is told about a text that cannot be converted.
     *
     * @param locale the language of the request
     * @return a short sentence, {@code null} for the usual one
     */
    default @Nullable String message(Locale locale) {
        return null;
    }
}
