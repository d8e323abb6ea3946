package dev.formactions.internal.request;

import dev.formactions.internal.form.BodyTooLargeException;
import dev.formactions.internal.form.LimitedBody;
import dev.formactions.internal.model.Refusal;
import java.io.IOException;
import java.io.InputStream;

/** A limited body that ends in the answer 413, so that an action may let it pass. */
final class RefusingBody extends InputStream {

    private final LimitedBody body;

    RefusingBody(LimitedBody body) {
        this.body = body;
    }

    /** Reads on, unless that goes beyond the limit. */
    private interface Reading {
        int read() throws IOException;
    }

    @Override
    public int read() throws IOException {
        return refusing(body::read);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return refusing(() -> body.read(target, offset, length));
    }

    @Override
    public int available() throws IOException {
        return body.available();
    }

    /** Closing would reset the connection of a client that is still sending: what is left is skipped at the end. */
    @Override
    public void close() {}

    private static int refusing(Reading reading) throws IOException {
        try {
            return reading.read();
        } catch (BodyTooLargeException e) {
            throw Refusal.tooLarge(String.valueOf(e.getMessage()));
        }
    }
}
