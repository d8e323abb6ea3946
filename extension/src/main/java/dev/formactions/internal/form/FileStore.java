package dev.formactions.internal.form;

import dev.formactions.FormFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the files of one form until the request ends, one after the other: a little in memory, and as soon as it is more,
 * all of it in one temporary file. So neither many small files nor a few large ones fill memory or use up the handles of
 * the process.
 *
 * <p>The temporary file is deleted when it is closed; where the system allows it (anywhere but on Windows) it
 * has no name from the moment it is open, so that even a process that dies leaves nothing behind.
 */
public final class FileStore implements AutoCloseable {

    /** How many bytes stay in memory. */
    static final int THRESHOLD = 64 * 1024;

    private static final int CHUNK = 8 * 1024;

    private final @Nullable Path folder;
    private byte[] memory = {};
    private @Nullable FileChannel file;
    private long size;
    private volatile boolean closed;

    /** A store in the JVM's folder for temporary files. */
    public FileStore() {
        this(null);
    }

    /** @param folder where the temporary file is made, {@code null} for the JVM's folder */
    FileStore(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps a file, unless it is too large: of such a one nothing is kept.
     *
     * @param name its name as it was sent
     * @param type its type, {@code null} if none was sent
     * @param content what is in it, read to its end, or a little beyond the limit
     * @param limit how many bytes it may have
     * @return the file, {@code null} if it is larger
     * @throws IOException if the content cannot be read on
     * @throws UncheckedIOException if it cannot be written
     */
    @Nullable FormFile keep(String name, @Nullable String type, InputStream content, long limit) throws IOException {
        long from = size;
        byte[] chunk = new byte[CHUNK];
        for (int length = content.read(chunk); length >= 0; length = content.read(chunk)) {
            if (size - from + length > limit) {
                forget(from);
                return null;
            }
            append(chunk, length);
        }
        return new StoredFile(StoredFile.bareName(name), StoredFile.typeOf(type), this, from, size - from);
    }

    /** Reads as {@link InputStream#read(byte[], int, int)} does, but from a position that is known to be there. */
    int read(long position, byte[] target, int offset, int length) throws IOException {
        requireOpen();
        if (file != null) {
            return file.read(ByteBuffer.wrap(target, offset, length), position);
        }
        System.arraycopy(memory, (int) position, target, offset, length);
        return length;
    }

    /** Refuses to go on after the end of the request. */
    void requireOpen() {
        if (closed) {
            throw new IllegalStateException("FA-303: the content of an uploaded file is gone, because the answer was"
                    + " made already. Read it in the action, or copy it with FormFile.transferTo to keep it.");
        }
    }

    /** How many bytes are in memory, and not in the temporary file. */
    int inMemory() {
        return memory.length;
    }

    /** Forgets the files. */
    @Override
    public void close() {
        closed = true;
        memory = new byte[0];
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Gives back what was kept from a position on. */
    private void forget(long from) throws IOException {
        size = from;
        if (file != null) {
            file.truncate(from);
        }
    }

    private void append(byte[] bytes, int length) {
        requireOpen();
        if (file == null && size + length <= THRESHOLD) {
            if (size + length > memory.length) {
                memory = Arrays.copyOf(memory, Math.min(THRESHOLD, Math.max(CHUNK, 2 * ((int) size + length))));
            }
            System.arraycopy(bytes, 0, memory, (int) size, length);
        } else {
            try {
                write(bytes, length);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "FA-304: an uploaded file could not be written to the folder for temporary files, "
                                + System.getProperty("java.io.tmpdir")
                                + ". Make room there, or name another with the system property java.io.tmpdir.",
                        e);
            }
        }
        size += length;
    }

    private void write(byte[] bytes, int length) throws IOException {
        if (file == null) {
            file = create();
            write(file, memory, (int) size);
            memory = new byte[0];
        }
        write(file, bytes, length);
    }

    /** Only the owner may read or write what {@link Files#createTempFile} creates. */
    private FileChannel create() throws IOException {
        String prefix = "form-actions-";
        Path path = folder == null ? Files.createTempFile(prefix, null) : Files.createTempFile(folder, prefix, null);
        try {
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static void write(FileChannel file, byte[] bytes, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
    }
}
