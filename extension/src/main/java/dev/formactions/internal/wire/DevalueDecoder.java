package dev.formactions.internal.wire;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of devalue, for tests and for clients in Java.
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><td>undefined, a hole of an array, an invalid Date</td><td>{@link Undefined}</td></tr>
 * <tr><td>number</td><td>Integer or Long if whole and at most 2^53-1 in magnitude, else Double</td></tr>
 * <tr><td>BigInt</td><td>BigInteger</td></tr>
 * <tr><td>object, with or without prototype</td><td>LinkedHashMap</td></tr>
 * <tr><td>Map, Set</td><td>an ordered Map or Set that knows containers and dates by identity</td></tr>
 * <tr><td>array</td><td>ArrayList</td></tr>
 * <tr><td>Date, URL, RegExp</td><td>Instant, URI, Pattern</td></tr>
 * <tr><td>ArrayBuffer, a view of bytes</td><td>byte[]</td></tr>
 * <tr><td>URLSearchParams, Temporal types</td><td>their text</td></tr>
 * <tr><td>boxed primitive</td><td>the primitive</td></tr>
 * </table>
 *
 * Views of wider numbers are refused.
 */
public final class DevalueDecoder {

    private final Map<String, Function<@Nullable Object, Object>> types;

    /**
     * Makes a decoder.
     *
     * @param types custom types by their key; a function is given the payload, which may be null
     */
    public DevalueDecoder(Map<String, Function<@Nullable Object, Object>> types) {
        this.types = Map.copyOf(types);
    }

    /**
     * Decodes a text.
     *
     * @throws IllegalArgumentException if it is not a text of devalue, or has a type that this decoder does not know
     */
    public @Nullable Object decode(String text) {
        Object parsed = JsonParser.parse(text);
        if (parsed instanceof List<?> slots && !slots.isEmpty()) {
            return new Decoding(slots, types).root();
        }
        if (parsed instanceof Integer constant) {
            return Decoding.constant(constant);
        }
        throw new IllegalArgumentException("Not a text of devalue: expected a list of slots or a constant below zero.");
    }
}
