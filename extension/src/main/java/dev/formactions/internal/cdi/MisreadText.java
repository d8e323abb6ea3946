package dev.formactions.internal.cdi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Repairs texts that a servlet container has read as ISO-8859-1, as some do where a request names no encoding. Browsers
 * send forms in the encoding of their page (WHATWG HTML, section 4.10.21.5), and ours are UTF-8.
 */
final class MisreadText {

    private MisreadText() {}

    /** The text as UTF-8, if its characters are the bytes of such a text, else as it is. */
    static String repair(String text) {
        boolean plain = text.chars().allMatch(c -> c < 0x80);
        boolean bytes = text.chars().allMatch(c -> c <= 0xff);
        if (plain || !bytes) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            // It was not misread.
            return text;
        }
    }
}
