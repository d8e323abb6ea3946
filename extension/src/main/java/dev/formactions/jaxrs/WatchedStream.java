package dev.formactions.jaxrs;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes an answer on, and remembers how much of it the server has, and whether it has refused any. */
final class WatchedStream extends FilterOutputStream {

    private long count;
    private boolean flushed;
    private boolean broken;

    WatchedStream(OutputStream out) {
        super(out);
    }

    /** How many bytes were handed on. */
    long count() {
        return count;
    }

    /** Whether the server may have sent the status already. */
    boolean isBegun() {
        return count > 0 || flushed;
    }

    /** Whether the connection is gone, most likely. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public void write(int one) throws IOException {
        count++;
        guarded(() -> out.write(one));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        count += length;
        guarded(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        flushed = true;
        guarded(out::flush);
    }

    @Override
    public void close() throws IOException {
        flushed = true;
        guarded(out::close);
    }

    private void guarded(Step step) throws IOException {
        try {
            step.run();
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
