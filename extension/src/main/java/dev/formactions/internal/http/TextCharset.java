package dev.formactions.internal.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a form become texts: as UTF-8, unless the client declares another charset. Only one in which ASCII is
 * ASCII can be meant, because names, separators and line breaks of a form are ASCII.
 */
public final class TextCharset {

    /** What browsers send. */
    public static final TextCharset UTF_8 = new TextCharset(StandardCharsets.UTF_8);

    private static final char REPLACEMENT = '\uFFFD';
    private static final String ASCII = ascii();

    private final Charset charset;

    /**
     * A text that was decoded.
     *
     * @param damaged whether some of its bytes mean nothing in the charset, so that U+FFFD stands for them; a U+FFFD that
     *     was sent as such is a character like any other
     */
    public record Text(String value, boolean damaged) {
        @Override
        public String toString() {
            // It may be a password.
            return damaged ? "Text[damaged]" : "Text";
        }
    }

    private TextCharset(Charset charset) {
        this.charset = charset;
    }

    /**
     * The charset that a client declares.
     *
     * @param label its name as it was sent, {@code null} if it declares none
     * @return {@code null} if there is none of this name, or one that cannot be that of a form
     */
    public static @Nullable TextCharset of(@Nullable String label) {
        if (label == null) {
            return UTF_8;
        }
        try {
            Charset charset = Charset.forName(label);
            if (charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII)) {
                return UTF_8;
            }
            boolean extendsAscii = new String(ASCII.getBytes(StandardCharsets.US_ASCII), charset).equals(ASCII);
            return extendsAscii ? new TextCharset(charset) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Decodes the bytes from one index to before another. */
    public Text decode(byte[] bytes, int from, int to) {
        String text = this == UTF_8 ? Utf8.decode(bytes, from, to) : new String(bytes, from, to - from, charset);
        return new Text(text, text.indexOf(REPLACEMENT) >= 0 && !isClean(bytes, from, to));
    }

    private boolean isClean(byte[] bytes, int from, int to) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** All of it, so that what switches to other characters, as ISO 2022 does, is no ASCII. */
    private static String ascii() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x80; c++) {
            all.append(c);
        }
        return all.toString();
    }
}
