package dev.formactions.tck.interop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The SvelteKit application on its own server, in a process that ends with this one. */
final class SvelteKitServer implements AutoCloseable {

    private final Process process;
    private final URI root;

    private SvelteKitServer(Process process, URI root) {
        this.process = process;
        this.root = root;
    }

    /** Starts the application that was built in a folder, behind a proxy that says what the browser sees. */
    static SvelteKitServer start(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("node", "server.js")
                .directory(folder.toFile())
                .redirectError(folder.resolve("server.log").toFile());
        builder.environment().put("HOST_HEADER", "x-forwarded-host");
        builder.environment().put("PROTOCOL_HEADER", "x-forwarded-proto");
        Process process = builder.start();
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        String port = output.readLine();
        if (port == null) {
            throw new IOException("SvelteKit's server does not start; " + folder + "/server.log says why.");
        }
        return new SvelteKitServer(process, URI.create("http://127.0.0.1:" + port));
    }

    URI root() {
        return root;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
