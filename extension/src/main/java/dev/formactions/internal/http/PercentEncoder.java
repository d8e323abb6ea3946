package dev.formactions.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Percent-encoding after UTF-8 encoding, RFC 3986, section 2.1. A surrogate without its other half cannot be written in
 * UTF-8; it becomes U+FFFD.
 */
public final class PercentEncoder {

    private static final String DIGITS = "0123456789ABCDEF";

    /** As JavaScript's {@code encodeURIComponent}. */
    public static final PercentEncoder COMPONENT = keeping("-_.!~*'()");

    private final BitSet kept;

    private PercentEncoder(BitSet kept) {
        this.kept = kept;
    }

    /** An encoder that leaves the letters and digits of ASCII and these other characters of ASCII as they are. */
    public static PercentEncoder keeping(String others) {
        BitSet kept = new BitSet(128);
        kept.set('0', '9' + 1);
        kept.set('A', 'Z' + 1);
        kept.set('a', 'z' + 1);
        others.chars().forEach(kept::set);
        return new PercentEncoder(kept);
    }

    /** Encodes a text. */
    public String encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!kept.get(text.charAt(i))) {
                return encodeFrom(i, text);
            }
        }
        return text;
    }

    private String encodeFrom(int first, String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16).append(text, 0, first);
        byte[] bytes = wellFormed(text.substring(first)).getBytes(StandardCharsets.UTF_8);
        for (byte b : bytes) {
            if (b >= 0 && kept.get(b)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(DIGITS.charAt((b >> 4) & 0xf)).append(DIGITS.charAt(b & 0xf));
            }
        }
        return encoded.toString();
    }

    private static String wellFormed(String text) {
        int[] codePoints = text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .toArray();
        return new String(codePoints, 0, codePoints.length);
    }
}
