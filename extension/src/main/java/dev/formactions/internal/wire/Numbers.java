package dev.formactions.internal.wire;

import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What becomes a number, or a BigInt where a number would not be exact. */
final class Numbers {

    private Numbers() {}

    static @Nullable Codec find(Class<?> type) {
        if (BigInteger.class.isAssignableFrom(type)) {
            return (value, to) -> to.bigInt((BigInteger) value);
        }
        if (type == Long.class
                || type == AtomicLong.class
                || type == LongAdder.class
                || type == LongAccumulator.class) {
            return (value, to) -> whole(((Number) value).longValue(), to);
        }
        if (type == Float.class) {
            // 0.1f means 0.1, not the double next to it.
            return (value, to) -> to.number(Double.parseDouble(value.toString()));
        }
        if (Number.class.isAssignableFrom(type)) {
            return (value, to) -> to.number(((Number) value).doubleValue());
        }
        return null;
    }

    static int whole(long value, Encoding to) {
        return value > JsNumber.MAX_SAFE_INTEGER || value < -JsNumber.MAX_SAFE_INTEGER
                ? to.bigInt(BigInteger.valueOf(value))
                : to.number((double) value);
    }
}
