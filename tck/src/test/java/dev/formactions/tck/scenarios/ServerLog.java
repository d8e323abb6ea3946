package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a server's log that was written after a moment. */
public final class ServerLog {

    private static final int TRIES = 100;

    private final Path file;
    private final long start;

    private ServerLog(Path file, long start) {
        this.file = file;
        this.start = start;
    }

    /** The log from now on. */
    public static ServerLog of(Path file) throws IOException {
        return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    /** Waits until the log says a text: servers write it from a thread of their own. */
    public void await(String text) throws IOException, InterruptedException {
        for (int i = 0; i < TRIES && !text().contains(text); i++) {
            Thread.sleep(100);
        }
        assertThat(text()).contains(text);
    }

    /** How often the log says a text. */
    public int count(String text) throws IOException {
        return text().split(java.util.regex.Pattern.quote(text), -1).length - 1;
    }

    /** What was written. */
    public String text() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            // A server starts a new file when it is restarted, or when the old one is full.
            long from = log.length() < start ? 0 : start;
            byte[] bytes = new byte[(int) (log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
