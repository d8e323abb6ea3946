package dev.formactions.internal.attributes;

import dev.formactions.internal.model.Demands;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a number may be.
 *
 * @param min the smallest, or a bit less; {@code null} without a bound
 * @param max the greatest, or a bit more
 * @param above whether {@code min} itself is too small
 * @param beneath whether {@code max} itself is too great
 * @param fraction how many digits it may have after the point, {@code null} for any number
 * @param step what its distance from {@code min} is a multiple of, {@code null} for anything
 */
record Bounds(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        boolean above,
        boolean beneath,
        @Nullable Integer fraction,
        @Nullable BigDecimal step) {

    static final Bounds NONE = new Bounds(null, null, false, false, null, null);

    /** Browsers compute with at least so many digits. */
    private static final long DIGITS = 15;

    /** Nobody needs greater bounds, and they are long to write. */
    private static final int MAX_SIZE = 40;

    static Bounds of(long min, long max) {
        return new Bounds(BigDecimal.valueOf(min), BigDecimal.valueOf(max), false, false, null, null);
    }

    /** With one more constraint; one that says nothing of numbers changes nothing. */
    Bounds and(Demands.Constraint constraint) {
        return switch (constraint.name()) {
            case "Min" -> atLeast(BigDecimal.valueOf(constraint.number("value")), true);
            case "Max" -> atMost(BigDecimal.valueOf(constraint.number("value")), true);
            case "DecimalMin" -> atLeast(limit(constraint), isInclusive(constraint));
            case "DecimalMax" -> atMost(limit(constraint), isInclusive(constraint));
            case "Positive" -> atLeast(BigDecimal.ZERO, false);
            case "PositiveOrZero" -> atLeast(BigDecimal.ZERO, true);
            case "Negative" -> atMost(BigDecimal.ZERO, false);
            case "NegativeOrZero" -> atMost(BigDecimal.ZERO, true);
            case "Digits" -> digits(constraint.number("integer"), constraint.number("fraction"));
            default -> this;
        };
    }

    private static @Nullable BigDecimal limit(Demands.Constraint constraint) {
        try {
            BigDecimal limit = new BigDecimal(constraint.text("value"));
            return limit.precision() + Math.abs(limit.scale()) <= MAX_SIZE ? limit : null;
        } catch (NumberFormatException e) {
            // The validation itself will tell.
            return null;
        }
    }

    private static boolean isInclusive(Demands.Constraint constraint) {
        return !Boolean.FALSE.equals(constraint.attributes().get("inclusive"));
    }

    private Bounds atLeast(@Nullable BigDecimal limit, boolean inclusive) {
        int order = limit == null ? -1 : min == null ? 1 : limit.compareTo(min);
        return order < 0 || (order == 0 && above) ? this : new Bounds(limit, max, !inclusive, beneath, fraction, step);
    }

    private Bounds atMost(@Nullable BigDecimal limit, boolean inclusive) {
        int order = limit == null ? 1 : max == null ? -1 : limit.compareTo(max);
        return order > 0 || (order == 0 && beneath) ? this : new Bounds(min, limit, above, !inclusive, fraction, step);
    }

    /** A number with so many digits lies between the greatest two of them. */
    private Bounds digits(long integer, long decimals) {
        if (integer + decimals > DIGITS || integer < 0 || decimals < 0) {
            return this;
        }
        BigDecimal greatest = BigDecimal.TEN.pow((int) integer).subtract(BigDecimal.ONE.movePointLeft((int) decimals));
        int least = fraction == null ? (int) decimals : Math.min(fraction, (int) decimals);
        return new Bounds(min, max, above, beneath, least, step)
                .atLeast(greatest.negate(), true)
                .atMost(greatest, true);
    }

    /** Of a whole number: bounds are whole, and excluded ones are expressed by the next. */
    Bounds ofWhole() {
        BigDecimal least = min == null ? null : min.setScale(0, RoundingMode.CEILING);
        BigDecimal most = max == null ? null : max.setScale(0, RoundingMode.FLOOR);
        if (least != null && above && least.compareTo(min) == 0) {
            least = least.add(BigDecimal.ONE);
        }
        if (most != null && beneath && most.compareTo(max) == 0) {
            most = most.subtract(BigDecimal.ONE);
        }
        return new Bounds(least, most, false, false, 0, least == null ? null : BigDecimal.ONE);
    }

    /** Of any number: an excluded bound cannot be expressed, and is left for the server to refuse. */
    Bounds ofDecimal() {
        if (fraction == null || min == null || max == null) {
            return this;
        }
        return new Bounds(
                min.setScale(fraction, RoundingMode.CEILING),
                max.setScale(fraction, RoundingMode.FLOOR),
                above,
                beneath,
                fraction,
                BigDecimal.ONE.movePointLeft(fraction));
    }
}
