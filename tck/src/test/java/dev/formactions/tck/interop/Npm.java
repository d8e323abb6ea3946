package dev.formactions.tck.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What npm installs and Vite builds of {@code src/test/interop}, below the build's folder, where it stays until something
 * changes. Machines without Node do without these tests; in CI that is a failure.
 */
final class Npm {

    /** What Vite needs. */
    private static final String VERSION =
            """
            const [major, minor] = process.versions.node.split('.').map(Number);
            if (major < 20 || (major === 20 && minor < 19)) {
              console.log('this is ' + process.version);
              process.exitCode = 1;
            }
            """;

    private static final Path SOURCE = Path.of("src/test/interop");
    private static final Path HOME = Path.of("target/interop").toAbsolutePath();

    private Npm() {}

    /** The folder of a package, such as {@code htmx2}. */
    static Path library(String name) throws IOException, InterruptedException {
        install();
        return HOME.resolve("node_modules").resolve(name);
    }

    /** The folder of the SvelteKit application, built. */
    static Path application() throws IOException, InterruptedException {
        install();
        if (!isDone("built", sources())) {
            give("The SvelteKit application", List.of("node", "node_modules/vite/bin/vite.js", "build"));
            Files.writeString(HOME.resolve("built"), sources());
        }
        return HOME;
    }

    private static void install() throws IOException, InterruptedException {
        copySources();
        give("Node 20.19 or newer", List.of("node", "-e", VERSION));
        String packages = Files.readString(SOURCE.resolve("package.json"));
        if (!isDone("installed", packages)) {
            List<String> npm = List.of("npm", "install", "--no-package-lock", "--ignore-scripts");
            give(
                    "The packages",
                    Stream.concat(npm.stream(), Stream.of("--no-audit", "--no-fund"))
                            .toList());
            Files.writeString(HOME.resolve("installed"), packages);
        }
    }

    private static boolean isDone(String step, String with) throws IOException {
        Path mark = HOME.resolve(step);
        return Files.exists(mark) && Files.readString(mark).equals(with);
    }

    /** The text of all sources: they are few and small. */
    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files()) {
            all.append(file).append('\n').append(Files.readString(file));
        }
        return all.toString();
    }

    private static void copySources() throws IOException {
        for (Path file : files()) {
            Path copy = HOME.resolve(SOURCE.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Runs a command; without what it gives, the test ends with one line that says why. */
    private static void give(String what, List<String> command) throws IOException, InterruptedException {
        Path log = HOME.resolve("log.txt");
        String found;
        try {
            Process process = new ProcessBuilder(command)
                    .directory(HOME.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            if (ended && process.exitValue() == 0) {
                return;
            }
            found = Files.readString(log, UTF_8);
        } catch (IOException e) {
            found = e.getMessage();
        }
        String reason = what + " cannot be had, so that clients of others are not tested: " + onOneLine(found);
        if ("true".equals(System.getenv("CI"))) {
            fail(reason);
        }
        System.out.println(reason);
        abort(reason);
    }

    private static String onOneLine(@Nullable String text) {
        String line = String.valueOf(text).strip().replaceAll("\\s+", " ");
        return line.substring(0, Math.min(line.length(), 500));
    }
}
