package dev.formactions.internal.convert;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as {@code <input type=number>} and {@code type=range} send them, whatever the language (WHATWG HTML, 2.3.4.3, valid
 * floating-point numbers): those that a browser refuses, such as {@code +5}, {@code 5.} and what a {@code double} cannot
 * hold, are none here, either. A whole number may be written with an exponent, as browsers let users do.
 */
final class Numbers {

    /** The exponent has few digits, because {@code 1e999999999} is short to write and long to compute with. */
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?");

    private static final int MAX_LENGTH = 400;

    /** What a double holds, for people: its 309 digits say nothing more. Rounded down, so that it is true. */
    private static final String HIGHEST = "1.79e308";

    private static final Map<Class<?>, Conversion> CONVERSIONS = Map.of(
            byte.class, whole(Byte.MIN_VALUE, Byte.MAX_VALUE, BigInteger::byteValueExact),
            short.class, whole(Short.MIN_VALUE, Short.MAX_VALUE, BigInteger::shortValueExact),
            int.class, whole(Integer.MIN_VALUE, Integer.MAX_VALUE, BigInteger::intValueExact),
            long.class, whole(Long.MIN_VALUE, Long.MAX_VALUE, BigInteger::longValueExact),
            float.class, fraction(number -> finite(number.floatValue(), number.floatValue(), "3.4e38")),
            double.class, fraction(number -> finite(number, number.doubleValue(), HIGHEST)),
            BigDecimal.class, fraction(number -> finite(number, number, HIGHEST)),
            BigInteger.class, whole(number -> finite(number, number, HIGHEST)));

    private Numbers() {}

    /** The conversion to a type of numbers, boxes as the primitives; {@code null} for other types. */
    static @Nullable Conversion find(Class<?> type) {
        return CONVERSIONS.get(Primitives.unboxed(type));
    }

    private static Conversion whole(long min, long max, Function<BigInteger, Object> exactly) {
        return whole(
                number -> number.compareTo(BigInteger.valueOf(min)) < 0 || number.compareTo(BigInteger.valueOf(max)) > 0
                        ? Converted.problem(Message.RANGE, min, max)
                        : new Converted.Value(exactly.apply(number)));
    }

    private static Conversion whole(Function<BigInteger, Converted> range) {
        return fraction(number -> {
            try {
                return range.apply(number.toBigIntegerExact());
            } catch (ArithmeticException e) {
                return Converted.problem(Message.WHOLE_NUMBER);
            }
        });
    }

    private static Conversion fraction(Function<BigDecimal, Converted> range) {
        return text -> {
            String stripped = text.strip();
            return stripped.length() <= MAX_LENGTH && NUMBER.matcher(stripped).matches()
                    ? range.apply(new BigDecimal(stripped))
                    : Converted.problem(Message.NUMBER);
        };
    }

    /** A value, if the number is in the range, which rounding may extend as it does in a browser. */
    private static Converted finite(Number number, Number value, String max) {
        return Double.isInfinite(number.doubleValue())
                ? Converted.problem(Message.RANGE, "-" + max, max)
                : new Converted.Value(value);
    }
}
