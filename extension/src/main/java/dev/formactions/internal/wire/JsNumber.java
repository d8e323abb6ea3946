package dev.formactions.internal.wire;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as JavaScript prints them: Number::toString (ECMA-262, 6.1.6.1.20). */
final class JsNumber {

    /** 2^53-1: up to here every whole number is a number of JavaScript. */
    static final long MAX_SAFE_INTEGER = (1L << 53) - 1;

    private JsNumber() {}

    /** Appends a finite number. */
    static void append(StringBuilder out, double value) {
        long whole = (long) value;
        if (whole == value && Math.abs(value) <= MAX_SAFE_INTEGER) {
            out.append(whole);
            return;
        }
        if (value < 0) {
            out.append('-');
        }
        BigDecimal shortest = shortest(Math.abs(value)).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        layOut(out, digits, digits.length() - shortest.scale());
    }

    static String text(double value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    /**
     * Steps 6 to 12: digits d with the decimal point after the n-th, in the form that suits their size.
     *
     * @param n where the point is; the value is 0.ddd times ten to the n
     */
    private static void layOut(StringBuilder out, String d, int n) {
        int k = d.length();
        if (k <= n && n <= 21) {
            out.append(d).append("0".repeat(n - k));
        } else if (0 < n && n <= 21) {
            out.append(d, 0, n).append('.').append(d, n, k);
        } else if (-6 < n && n <= 0) {
            out.append("0.").append("0".repeat(-n)).append(d);
        } else {
            out.append(d.charAt(0));
            if (k > 1) {
                out.append('.').append(d, 1, k);
            }
            out.append('e').append(n > 0 ? '+' : '-').append(Math.abs(n - 1));
        }
    }

    /**
     * Step 5: the fewest digits that are read as this number again and, of these, the nearest, of two the even one. Up to 15 digits tell any two
     * normal numbers apart, so if Java prints no more than these there is no shorter and no nearer way; Java 17 prints
     * some others with a digit too many (JDK-4511638).
     */
    private static BigDecimal shortest(double value) {
        BigDecimal printed = new BigDecimal(Double.toString(value));
        boolean normal = value >= Double.MIN_NORMAL;
        if (normal && printed.stripTrailingZeros().precision() <= 15) {
            return printed;
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = normal ? 15 : 1; digits < 17; digits++) {
            BigDecimal down = exact.round(new MathContext(digits, RoundingMode.DOWN));
            BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
            boolean downReads = down.doubleValue() == value;
            boolean upReads = up.doubleValue() == value;
            if (downReads && upReads) {
                return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            }
            if (downReads || upReads) {
                return downReads ? down : up;
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
    }
}
