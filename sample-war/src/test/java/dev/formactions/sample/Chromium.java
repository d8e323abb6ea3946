package dev.formactions.sample;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The browser of this machine, as the conformance suite looks for it, too. */
final class Chromium {

    /** A fresh Debian does not know its packages yet. */
    private static final String INSTALL =
            "apt-get install -y chromium || { apt-get update && apt-get install -y chromium; }";

    private static final Optional<Path> EXECUTABLE = find().or(Chromium::install);

    private Chromium() {}

    static LaunchOptions options() {
        LaunchOptions options = new LaunchOptions()
                .setHeadless(true)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        return EXECUTABLE.map(options::setExecutablePath).orElse(options);
    }

    /** Without one, Playwright gets its own. */
    static Map<String, String> environment() {
        return EXECUTABLE.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        boolean debian = Files.exists(Path.of("/etc/debian_version"));
        if (!debian || !"root".equals(System.getProperty("user.name"))) {
            System.out.println("There is no Chromium on the PATH: Playwright downloads its own, once.");
            return Optional.empty();
        }
        Path log = Path.of("target", "install-chromium.log");
        System.out.println("There is no Chromium on the PATH: apt-get install -y chromium, which writes to " + log);
        try {
            // Not to our own output, which belongs to the conversation with Maven.
            Process apt = new ProcessBuilder("sh", "-c", INSTALL)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!apt.waitFor(10, TimeUnit.MINUTES)) {
                apt.destroyForcibly();
            }
        } catch (IOException e) {
            System.out.println("apt-get does not start: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return find();
    }
}
