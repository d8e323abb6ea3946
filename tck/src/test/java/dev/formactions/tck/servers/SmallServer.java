package dev.formactions.tck.servers;

import dev.formactions.tck.scenarios.Site;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The scenario application on the embedded server, in a JVM of its own that has little memory. */
final class SmallServer implements AutoCloseable {

    private final Process process;
    private final Site site;

    private SmallServer(Process process, Site site) {
        this.process = process;
        this.site = site;
    }

    /** Starts it. Its temporary files are in the folder. */
    static SmallServer start(String memory, Path folder) throws IOException {
        Path log = folder.resolve("errors.log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + memory,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.io.tmpdir=" + folder,
                        "-Dtck.server=" + System.getProperty("tck.server", "EmbeddedJersey"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RunScenarios.class.getName()))
                .redirectError(new File(log.toString()))
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String root = output.readLine();
        if (root == null) {
            process.destroyForcibly();
            throw new IllegalStateException("The server does not start: " + Files.readString(log));
        }
        return new SmallServer(process, new Site(URI.create(root)));
    }

    Site site() {
        return site;
    }

    /** How many temporary files of uploads it has open; -1 if this system does not tell. */
    long openUploads() throws IOException {
        Path handles = Path.of("/proc/" + process.pid() + "/fd");
        if (!Files.isDirectory(handles)) {
            return -1;
        }
        try (Stream<Path> all = Files.list(handles)) {
            return all.filter(SmallServer::isUpload).count();
        }
    }

    private static boolean isUpload(Path handle) {
        try {
            // Our jar has such a name, too.
            return Files.readSymbolicLink(handle).toString().matches(".*/form-actions-\\d+\\.tmp.*");
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        // The server stops when its standard input ends.
        Objects.requireNonNull(process.getOutputStream()).close();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
