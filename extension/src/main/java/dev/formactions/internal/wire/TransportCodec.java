package dev.formactions.internal.wire;

import dev.formactions.spi.Transport;
import org.jspecify.annotations.Nullable;

/** Values of a custom type. */
final class TransportCodec<T> implements Codec, Codec.Body<T> {

    private final Transport<T> transport;
    private final Class<T> type;
    private final String key;

    TransportCodec(Transport<T> transport) {
        this.transport = transport;
        this.type = transport.type();
        this.key = transport.key();
    }

    boolean takes(Class<?> candidate) {
        return type.isAssignableFrom(candidate);
    }

    @Override
    public int encode(Object value, Encoding to) {
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            // devalue does not offer the constants to custom types.
            if (!Double.isFinite(number) || (number == 0 && 1 / number < 0)) {
                return to.number(number);
            }
        }
        T taken = type.cast(value);
        return isPrimitive(value) ? to.custom(new Offered(key, value), taken, this) : to.object(taken, this);
    }

    @Override
    public void write(T value, StringBuilder out, Encoding to) {
        @Nullable Object payload = transport.encode(value);
        if (payload == value) {
            throw Refusals.transportOfItself(key, to.path());
        }
        Quotes.devalue(out.append('['), key);
        out.append(',').append(to.slot(payload)).append(']');
    }

    private static boolean isPrimitive(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character;
    }

    /** A primitive as this type sees it, apart from the same one where it is not custom. */
    private record Offered(String key, Object value) {}
}
