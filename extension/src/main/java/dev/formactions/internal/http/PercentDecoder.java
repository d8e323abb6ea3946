package dev.formactions.internal.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Percent-decoding as the WHATWG URL Standard, section 1.3, has it: a {@code %} without two hexadecimal digits stays as it
 * is, and what is no UTF-8 (or no text in the charset of a form) afterwards becomes U+FFFD.
 */
public final class PercentDecoder {

    private PercentDecoder() {}

    /** Decodes a name or a value of a query, where {@code +} is a space. */
    public static String decodeForm(String text) {
        if (text.indexOf('%') < 0) {
            return text.replace('+', ' ');
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return decodeForm(bytes, 0, bytes.length, TextCharset.UTF_8).value();
    }

    /** Decodes {@code bytes[from, to)}, a name or a value of a form, where {@code +} is a space. The bytes are kept. */
    public static TextCharset.Text decodeForm(byte[] bytes, int from, int to, TextCharset charset) {
        int i = from;
        while (i < to && bytes[i] > 0 && bytes[i] != '%' && bytes[i] != '+') {
            i++;
        }
        if (i == to) {
            return new TextCharset.Text(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1), false);
        }
        byte[] decoded = new byte[to - from];
        return charset.decode(decoded, 0, decode(bytes, from, to, decoded, true));
    }

    /** Decodes a part of a path, where {@code +} is a plus. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        return Utf8.decode(decoded, 0, decode(bytes, 0, bytes.length, decoded, false));
    }

    /**
     * Decodes as JavaScript's {@code decodeURIComponent} does, which refuses what the others forgive.
     *
     * @return the text; null if a {@code %} is not followed by two digits, or the bytes are not UTF-8
     */
    public static @Nullable String decodeStrictly(String text) {
        int percent = text.indexOf('%');
        if (percent < 0) {
            return text;
        }
        for (; percent >= 0; percent = text.indexOf('%', percent + 3)) {
            if (percent + 2 >= text.length()
                    || digit(text.charAt(percent + 1)) < 0
                    || digit(text.charAt(percent + 2)) < 0) {
                return null;
            }
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = decode(bytes, 0, bytes.length, bytes, false);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private static int decode(byte[] bytes, int from, int to, byte[] target, boolean plusIsSpace) {
        int length = 0;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '%' && i + 2 < to && digit(bytes[i + 1]) >= 0 && digit(bytes[i + 2]) >= 0) {
                target[length++] = (byte) ((digit(bytes[i + 1]) << 4) | digit(bytes[i + 2]));
                i += 2;
            } else {
                target[length++] = b == '+' && plusIsSpace ? (byte) ' ' : b;
            }
        }
        return length;
    }

    /** {@link Character#digit} knows the digits of other scripts as well. */
    private static int digit(int c) {
        return c < 0 || c > 0x7f ? -1 : Character.digit(c, 16);
    }
}
