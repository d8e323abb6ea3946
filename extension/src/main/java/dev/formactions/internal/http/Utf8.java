package dev.formactions.internal.http;

import java.nio.charset.StandardCharsets;

/**
 * The UTF-8 decoder of the WHATWG Encoding Standard, section 8.1.1, without BOM handling. It differs from Java's in how
 * many U+FFFD stand for a broken sequence: Java makes one of an encoded surrogate, browsers three.
 */
public final class Utf8 {

    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** Decodes the bytes from one index to before another. */
    public static String decode(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeBroken(bytes, from, to);
    }

    private static String decodeBroken(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            int lead = bytes[i++] & 0xff;
            int needed = continuations(lead);
            int codePoint = needed < 0 ? REPLACEMENT : lead & (0x7f >> (needed == 0 ? 0 : needed + 1));
            // Only the first continuation has narrower bounds: no overlong forms, no surrogates, nothing above
            // U+10FFFF.
            int lower = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
            int upper = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
            for (int n = 0; n < needed; n++) {
                int next = i < to ? bytes[i] & 0xff : -1;
                if (next < lower || next > upper) {
                    codePoint = REPLACEMENT;
                    break;
                }
                codePoint = (codePoint << 6) | (next & 0x3f);
                lower = 0x80;
                upper = 0xbf;
                i++;
            }
            text.appendCodePoint(codePoint);
        }
        return text.toString();
    }

    /** How many bytes follow a lead byte; -1 if it leads nothing. */
    private static int continuations(int lead) {
        if (lead < 0x80) {
            return 0;
        }
        if (lead < 0xc2 || lead > 0xf4) {
            return -1;
        }
        return lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    }
}
