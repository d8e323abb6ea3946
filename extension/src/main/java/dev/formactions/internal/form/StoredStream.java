package dev.formactions.internal.form;

import java.io.IOException;
import java.io.InputStream;

/** Reads one file of a form, independently of other streams. It holds nothing that must be closed. */
final class StoredStream extends InputStream {

    private final FileStore store;
    private final long end;
    private long position;

    StoredStream(FileStore store, long from, long end) {
        this.store = store;
        this.position = from;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        store.requireOpen();
        if (length == 0) {
            return 0;
        }
        if (position == end) {
            return -1;
        }
        int read = store.read(position, target, offset, (int) Math.min(length, end - position));
        if (read > 0) {
            position += read;
        }
        return read;
    }

    @Override
    public long skip(long count) {
        long skipped = Math.max(0, Math.min(count, end - position));
        position += skipped;
        return skipped;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, end - position);
    }
}
