package dev.formactions.internal.wire;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments as {@code Date.prototype.toISOString} prints them (ECMA-262, 21.4.4.36). */
final class JsDate {

    /** Time values beyond are invalid (21.4.1.1). */
    private static final long MAX_MILLIS = 8_640_000_000_000_000L;

    private JsDate() {}

    /** The text, cut to milliseconds; empty if JavaScript cannot represent the moment. */
    static String text(Instant moment) {
        try {
            return text(moment.toEpochMilli());
        } catch (ArithmeticException beyondLong) {
            return "";
        }
    }

    /** The text, empty if JavaScript cannot represent the moment. */
    static String text(long epochMillis) {
        if (Math.abs(epochMillis) > MAX_MILLIS || epochMillis == Long.MIN_VALUE) {
            return "";
        }
        OffsetDateTime at = Instant.ofEpochMilli(epochMillis).atOffset(ZoneOffset.UTC);
        StringBuilder out = new StringBuilder(27);
        int year = at.getYear();
        if (year < 0 || year > 9999) {
            out.append(year < 0 ? '-' : '+');
            padded(out, Math.abs(year), 6);
        } else {
            padded(out, year, 4);
        }
        padded(out.append('-'), at.getMonthValue(), 2);
        padded(out.append('-'), at.getDayOfMonth(), 2);
        padded(out.append('T'), at.getHour(), 2);
        padded(out.append(':'), at.getMinute(), 2);
        padded(out.append(':'), at.getSecond(), 2);
        padded(out.append('.'), at.getNano() / 1_000_000, 3);
        return out.append('Z').toString();
    }

    private static void padded(StringBuilder out, int number, int width) {
        String digits = Integer.toString(number);
        out.append("0".repeat(width - digits.length())).append(digits);
    }
}
