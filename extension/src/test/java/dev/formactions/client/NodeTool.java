package dev.formactions.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Node, where a machine has it. It is asked for proofs only: the build does without it. */
final class NodeTool {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private NodeTool() {}

    /** The script's modules as the build has laid them out, with what they import. */
    static Path client() {
        return TARGET.resolve("client");
    }

    /** Ends the test where there is no Node, with one line that says what was not proved; in CI that is a failure. */
    static void require(String unproved) throws InterruptedException {
        try {
            run(TARGET, List.of("node", "--version"));
        } catch (IOException e) {
            give(unproved + ", because " + e.getMessage());
        }
    }

    /** Installs a package of npm into the folder of the build, unless it is there. */
    static Path install(String name, String version, String unproved) throws InterruptedException {
        Path home = TARGET.resolve(name + "-" + version);
        if (!Files.exists(home.resolve("node_modules").resolve(name).resolve("package.json"))) {
            try {
                run(
                        TARGET,
                        List.of(
                                "npm",
                                "install",
                                "--prefix",
                                home.toString(),
                                "--no-save",
                                "--no-package-lock",
                                "--ignore-scripts",
                                "--no-audit",
                                "--no-fund",
                                name + "@" + version));
            } catch (IOException e) {
                give(unproved + ", because " + e.getMessage());
            }
        }
        return home.resolve("node_modules").resolve(name);
    }

    /**
     * Runs a command and returns what it prints.
     *
     * @throws IOException if it cannot be started, fails, or does not end; what it printed is in the message
     */
    static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("output", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            boolean ended = process.waitFor(120, TimeUnit.SECONDS);
            String printed = Files.readString(output, UTF_8);
            if (!ended || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + (ended ? " failed: " : " did not end: ") + printed);
            }
            return printed;
        } finally {
            process.destroyForcibly();
            Files.delete(output);
        }
    }

    private static void give(String reason) {
        if ("true".equals(System.getenv("CI"))) {
            fail(reason);
        }
        // Surefire does not show why a class was skipped.
        System.out.println(reason);
        abort(reason);
    }
}
