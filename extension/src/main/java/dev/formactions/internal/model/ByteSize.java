package dev.formactions.internal.model;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as people write them: {@code 512 KB} is 512 times 1024 bytes. */
public final class ByteSize {

    /** No limit. */
    public static final long INFINITE = Long.MAX_VALUE;

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,18}) ?(?:([KMG])(?:I?B)?)?");
    private static final List<String> UNITS = List.of("KB", "MB", "GB");

    private ByteSize() {}

    /**
     * Reads a size: bytes, or with K, M or G (KB, KiB …) so many times 1024 of them, or {@code Infinity}.
     *
     * @return the number of bytes
     * @throws IllegalArgumentException if it is anything else
     */
    public static long parse(String text) {
        if (text.equalsIgnoreCase("Infinity")) {
            return INFINITE;
        }
        Matcher size = SIZE.matcher(text.toUpperCase(Locale.ROOT));
        if (!size.matches()) {
            throw refusal(text);
        }
        int shift = size.group(2) == null ? 0 : 10 * ("KMG".indexOf(size.group(2)) + 1);
        try {
            return Math.multiplyExact(Long.parseLong(size.group(1)), 1L << shift);
        } catch (ArithmeticException tooLarge) {
            throw refusal(text);
        }
    }

    /** A size as developers read it. */
    public static String text(long bytes) {
        return bytes == INFINITE ? "Infinity" : text(bytes, Locale.ENGLISH);
    }

    /** A size as users read it, never more than it is: {@code 20 MB}, {@code 1.5 KB}, {@code 17 bytes}. */
    public static String text(long bytes, Locale locale) {
        if (bytes < 1024) {
            return bytes + (bytes == 1 ? " byte" : " bytes");
        }
        int unit = 0;
        double amount = bytes / 1024.0;
        while (amount >= 1024 && unit < UNITS.size() - 1) {
            amount /= 1024;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(amount) + " " + UNITS.get(unit);
    }

    private static IllegalArgumentException refusal(String text) {
        return new IllegalArgumentException(
                "\"" + text + "\" is not a size. Expected a number of bytes such as 524288, a"
                        + " number with KB, MB or GB such as 512 KB, or Infinity.");
    }
}
