package dev.formactions.tck.scenarios;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A form with a title and a file of so many bytes, which are nowhere: they are made while they are sent. */
public record LargeForm(String title, long size) {

    /** The content type of the form. */
    public static final String TYPE = "multipart/form-data; boundary=X";

    private static final byte[] BLOCK = block();

    /** The form with its length in the header. */
    public BodyPublisher declared() {
        long length = head().length + size + tail().length;
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(this::stream), length);
    }

    /** The form in chunks: how long it is, nobody knows before its end. */
    public BodyPublisher chunked() {
        return BodyPublishers.ofInputStream(this::stream);
    }

    /** What the page says of it. */
    public String arrived() {
        CRC32 sum = new CRC32();
        for (long left = size; left > 0; left -= BLOCK.length) {
            sum.update(BLOCK, 0, (int) Math.min(left, BLOCK.length));
        }
        return title + ": " + size + " bytes, sum " + sum.getValue();
    }

    /** All of the form. */
    public InputStream stream() {
        InputStream head = new ByteArrayInputStream(head());
        InputStream tail = new ByteArrayInputStream(tail());
        return new SequenceInputStream(head, new SequenceInputStream(new Content(size), tail));
    }

    private byte[] head() {
        return ("--X\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n" + title
                        + "\r\n--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"large.bin\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] tail() {
        return "\r\n--X--\r\n".getBytes(StandardCharsets.UTF_8);
    }

    /** Every byte comes in it, line breaks and dashes included. */
    private static byte[] block() {
        byte[] block = new byte[64 * 1024];
        for (int i = 0; i < block.length; i++) {
            block[i] = (byte) (i * 31 + (i >> 8));
        }
        return block;
    }

    /** The same block again and again. */
    private static final class Content extends InputStream {

        private final long size;
        private long position;

        Content(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (position == size) {
                return -1;
            }
            int from = (int) (position % BLOCK.length);
            int count = (int) Math.min(Math.min(length, BLOCK.length - from), size - position);
            System.arraycopy(BLOCK, from, target, offset, count);
            position += count;
            return count;
        }
    }
}
