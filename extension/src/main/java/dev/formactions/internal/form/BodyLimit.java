package dev.formactions.internal.form;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The setting that says how large a body may be. */
public final class BodyLimit {

    /** 512 KiB, as in SvelteKit. */
    public static final long DEFAULT = 512 * 1024;

    /** No limit. */
    public static final long INFINITE = Long.MAX_VALUE;

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,18})([KMG]?)");

    private BodyLimit() {}

    /**
     * Reads the setting: bytes, or with K, M or G so many times 1024 of them, or {@code Infinity}.
     *
     * @return the number of bytes
     * @throws IllegalArgumentException if it is anything else
     */
    public static long parseLimit(String text) {
        if (text.equalsIgnoreCase("Infinity")) {
            return INFINITE;
        }
        Matcher size = SIZE.matcher(text.toUpperCase(Locale.ROOT));
        if (!size.matches()) {
            throw refusal(text);
        }
        long factor =
                switch (size.group(2)) {
                    case "K" -> 1L << 10;
                    case "M" -> 1L << 20;
                    case "G" -> 1L << 30;
                    default -> 1L;
                };
        try {
            return Math.multiplyExact(Long.parseLong(size.group(1)), factor);
        } catch (ArithmeticException tooLarge) {
            throw refusal(text);
        }
    }

    private static IllegalArgumentException refusal(String text) {
        return new IllegalArgumentException(
                "\"" + text + "\" is not a size. Expected a number of bytes such as 524288, a"
                        + " number with K, M or G such as 512K, or Infinity.");
    }
}
