package dev.formactions.internal.bind;

import java.util.Locale;
import java.util.function.Function;

/**
 * The content of an {@link Entry} that was submitted and could not be kept, such as a file that is too large.
 *
 * @param message what the user is told, by language
 */
public record Unusable(Function<Locale, String> message) {}
