package dev.formactions.internal.wire;

import dev.formactions.spi.Transport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes data as the text of devalue, which the client's {@code devalue.parse} turns into values of JavaScript again:
 * equal primitives and identical objects are written once, and cycles are kept. May be used by many threads at once.
 */
public final class DevalueEncoder {

    private final Codecs codecs;

    /**
     * Makes an encoder.
     *
     * @param transports custom types in the order in which they are asked, none with a {@linkplain #isReserved reserved} key
     */
    public DevalueEncoder(List<? extends Transport<?>> transports) {
        this.codecs = new Codecs(transports);
    }

    /**
     * Encodes a value.
     *
     * @throws UnencodableException if the value, or one in it, has no form in JavaScript
     */
    public String encode(@Nullable Object value) {
        Encoding encoding = new Encoding(codecs);
        return encoding.text(encoding.slot(value));
    }

    /** Whether the key of a {@link Transport} means something else to devalue. */
    public static boolean isReserved(String key) {
        return TypeNames.isBuiltIn(key);
    }
}
