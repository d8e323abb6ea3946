package dev.formactions.sample;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sample in a process of its own, as its users start it: Main, on a port that is free. */
final class RunningSample implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Sample is ready: (http://localhost:\\d+)/");

    private final Process process;
    private final String root;

    private RunningSample(Process process, String root) {
        this.process = process;
        this.root = root;
    }

    static RunningSample start() throws IOException {
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Dport=0",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName()))
                .redirectErrorStream(true)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder printed = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                return new RunningSample(process, ready.group(1));
            }
            printed.append(line).append('\n');
        }
        throw new IOException("The sample did not start: " + printed);
    }

    String root() {
        return root;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
