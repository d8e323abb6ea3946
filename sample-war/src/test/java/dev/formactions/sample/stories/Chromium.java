package dev.formactions.sample.stories;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The browser of this machine: what is installed, else what Debian has, else what Playwright downloads. The conformance suite
 * takes it from here, too.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    /** A fresh Debian does not know its packages yet. */
    private static final String INSTALL =
            "apt-get install -y chromium || { apt-get update && apt-get install -y chromium; }";

    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it, with a folder of its own for what it keeps. */
    public static Chromium start() throws IOException, InterruptedException {
        return start(List.of());
    }

    /** One that keeps pages that were left as they are, for the way back: what Playwright turns off. */
    public static Chromium thatKeepsPages() throws IOException, InterruptedException {
        return start(List.of("--disable-back-forward-cache"));
    }

    private static Chromium start(List<String> without) throws IOException, InterruptedException {
        Path executable = find().or(Chromium::install).orElse(null);
        Map<String, String> environment =
                executable == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        try {
            return new Chromium(
                    playwright, playwright.chromium().launch(options(executable).setIgnoreDefaultArgs(without)));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /** The browser, running. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static LaunchOptions options(@Nullable Path executable) {
        LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(SWITCHES);
        return executable == null ? options : options.setExecutablePath(executable);
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** On Debian, as root, the system's own package; elsewhere nothing. Says what comes now, as it takes a while. */
    private static Optional<Path> install() {
        if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name"))) {
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
        Optional<Path> installed = find();
        if (installed.isEmpty()) {
            System.out.println("apt-get has installed no Chromium: Playwright downloads its own, once.");
        }
        return installed;
    }
}
