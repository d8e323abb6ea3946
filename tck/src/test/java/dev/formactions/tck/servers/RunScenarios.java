package dev.formactions.tck.servers;

import java.io.IOException;

/** Serves the scenario application in a JVM of its own, until its standard input ends. */
public final class RunScenarios {

    private RunScenarios() {}

    /** Prints the root of the application when it is ready. */
    public static void main(String... arguments) throws Exception {
        QuietLogs.install();
        try (EmbeddedServer server = EmbeddedServer.chosen()) {
            System.out.println(server.start(EmbeddedApplication.SCENARIOS, 0) + EmbeddedApplication.SCENARIOS.path());
            waitForTheEnd();
        }
        System.exit(0);
    }

    private static void waitForTheEnd() throws IOException {
        while (System.in.read() >= 0) {
            // Nobody writes anything; the stream ends with the process that has started this one.
        }
    }
}
