package dev.formactions.spi;

import org.jspecify.annotations.Nullable;

/**
 * Encodes values of one type of the application for scripts, as SvelteKit's {@code transport} hook: a CDI bean. The client
 * needs a decoder with the same key. Called by many threads at once.
 *
 * @param <T> the type of the values
 */
public interface Transport<T> {

    /**
     * The name under which the client knows the type.
     *
     * @return a name that no built-in type of devalue has
     */
    String key();

    /**
     * The type of the values; values of its subtypes are encoded too.
     *
     * @return the type
     */
    Class<T> type();

    /**
     * Returns what travels in place of the value.
     *
     * @param value a value of the type
     * @return anything that can be encoded itself
     */
    @Nullable Object encode(T value);
}
