package dev.formactions.internal.form;

import java.io.IOException;
import java.io.InputStream;

/**
 * A body that ends with a {@link BodyTooLargeException} as soon as more than its limit is read. A body of exactly the limit
 * ends as usual; one that nobody reads is never too large.
 */
public final class LimitedBody extends InputStream {

    private final InputStream body;
    private final long limit;
    private long count;

    /**
     * Limits a body.
     *
     * @param body the body as it arrives
     * @param limit how many bytes it may have
     */
    public LimitedBody(InputStream body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        requireWithinLimit();
        int b = body.read();
        if (b >= 0) {
            count++;
            requireWithinLimit();
        }
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        requireWithinLimit();
        // One byte over the limit is enough to know.
        int wanted = limit - count < length ? (int) (limit - count) + 1 : length;
        int read = body.read(target, offset, wanted);
        if (read > 0) {
            count += read;
            requireWithinLimit();
        }
        return read;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.max(0, Math.min(limit - count, body.available()));
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    private void requireWithinLimit() throws BodyTooLargeException {
        if (count > limit) {
            throw new BodyTooLargeException(limit);
        }
    }
}
