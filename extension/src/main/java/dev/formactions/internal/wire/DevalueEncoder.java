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
     * @param transports custom types in the order in which they are asked
     * @throws IllegalArgumentException if one has a key that means something else to devalue
     */
    public DevalueEncoder(List<? extends Transport<?>> transports) {
        transports.forEach(DevalueEncoder::requireOwnKey);
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

    private static void requireOwnKey(Transport<?> transport) {
        if (TypeNames.isBuiltIn(transport.key())) {
            throw new IllegalArgumentException(
                    "FA-205: %s: key() is \"%s\", which is a type of devalue's own. Choose another name, here and for the"
                                    .formatted(transport.getClass().getName(), transport.key())
                            + " decoder of the client.");
        }
    }
}
