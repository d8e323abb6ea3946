package dev.formactions.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The package devalue from npm, in the folder of the build. */
final class DevaluePackage {

    private static final String VERSION = "5.9.4";
    private static final Path HOME = Path.of("target", "devalue-" + VERSION).toAbsolutePath();

    private DevaluePackage() {}

    /** Installs it unless it is there; ends the test where that is not possible. */
    static void require() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        requireRun(List.of("node", "--version"));
        if (!Files.exists(HOME.resolve("node_modules/devalue/package.json"))) {
            requireRun(List.of(
                    "npm",
                    "install",
                    "--prefix",
                    HOME.toString(),
                    "--no-save",
                    "--no-package-lock",
                    "--ignore-scripts",
                    "--no-audit",
                    "--no-fund",
                    "devalue@" + VERSION));
        }
    }

    /** Runs a script of the test resources beside the package, and returns what it prints. */
    static List<String> run(String script, Path argument) throws IOException, InterruptedException {
        Path copy = HOME.resolve(script);
        try (InputStream in = DevaluePackage.class.getResourceAsStream(script)) {
            Files.copy(Objects.requireNonNull(in, script), copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return start(List.of("node", copy.toString(), argument.toString()));
    }

    private static void requireRun(List<String> command) throws InterruptedException {
        try {
            start(command);
        } catch (IOException e) {
            String reason = "Our text was not compared with the package devalue, because " + e.getMessage();
            if ("true".equals(System.getenv("CI"))) {
                fail(reason);
            }
            // Surefire does not show why a class was skipped.
            System.out.println(reason);
            abort(reason);
        }
    }

    private static List<String> start(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(HOME, "output", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IOException(command.get(0) + " did not end within a minute");
            }
            List<String> lines = Files.readAllLines(output, UTF_8);
            if (process.exitValue() != 0) {
                throw new IOException(command.get(0) + " failed: " + String.join(" | ", lines));
            }
            return lines;
        } finally {
            process.destroyForcibly();
            Files.delete(output);
        }
    }
}
