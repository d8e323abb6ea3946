package dev.formactions.internal.http;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One piece of an Accept header. The order is the client's preference: higher q first, then a concrete subtype, then a
 * concrete type, then the order of the header.
 */
record MediaRange(String type, String subtype, double q, int position) implements Comparable<MediaRange> {

    private static final Comparator<MediaRange> PREFERENCE = Comparator.comparing((MediaRange range) -> -range.q)
            .thenComparing(range -> range.subtype.equals("*"))
            .thenComparing(range -> range.type.equals("*"))
            .thenComparing(range -> range.position);

    /**
     * Reads {@code header[from, to)}: the first type/subtype in it, and q if that is the first parameter.
     *
     * @return the range; null if there is none in it
     */
    static @Nullable MediaRange parse(String header, int from, int to, int position) {
        int start = from;
        for (int i = from; i < to; i++) {
            char c = header.charAt(i);
            if (c == '/' && i > start) {
                int end = endOfSubtype(header, i + 1, to);
                if (end > i + 1) {
                    double q = q(header, end, to);
                    return new MediaRange(header.substring(start, i), header.substring(i + 1, end), q, position);
                }
            }
            if (c == '/' || isBlank(c)) {
                start = i + 1;
            }
        }
        return null;
    }

    /** Whether this range includes a type; {@code "*"} stands for any type and is included in {@code *}{@code /*} only. */
    boolean includes(String candidate) {
        int slash = candidate.indexOf('/');
        if (slash < 0) {
            return type.equals("*") && subtype.equals("*");
        }
        return (type.equals("*") || matches(type, candidate, 0, slash))
                && (subtype.equals("*") || matches(subtype, candidate, slash + 1, candidate.length()));
    }

    @Override
    public int compareTo(MediaRange other) {
        return PREFERENCE.compare(this, other);
    }

    private static boolean matches(String part, String candidate, int from, int to) {
        return part.length() == to - from && candidate.startsWith(part, from);
    }

    private static int endOfSubtype(String header, int from, int to) {
        int i = from;
        while (i < to && header.charAt(i) != ';' && !isBlank(header.charAt(i))) {
            i++;
        }
        return i;
    }

    private static double q(String header, int from, int to) {
        int i = skipBlanks(header, from, to);
        if (i == to || header.charAt(i) != ';') {
            return 1;
        }
        i = skipBlanks(header, i + 1, to);
        if (i + 2 > to || !header.startsWith("q=", i)) {
            return 1;
        }
        int end = i + 2;
        while (end < to && isDigitOrDot(header.charAt(end))) {
            end++;
        }
        return number(header.substring(i + 2, end));
    }

    /** The grammar lets several dots pass. What is no number counts as no q at all. */
    private static double number(String digits) {
        boolean oneDotAtMost = digits.indexOf('.') == digits.lastIndexOf('.');
        boolean hasDigit = digits.length() > (digits.indexOf('.') < 0 ? 0 : 1);
        return oneDotAtMost && hasDigit ? Double.parseDouble(digits) : 1;
    }

    private static int skipBlanks(String header, int from, int to) {
        int i = from;
        while (i < to && isBlank(header.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isDigitOrDot(char c) {
        return c == '.' || (c >= '0' && c <= '9');
    }
}
