package dev.formactions.tck.servers;

import java.net.BindException;
import java.net.URI;

/** Serves the conformance application on the embedded server, for clients outside the build, until it is killed. */
public final class RunTck {

    private RunTck() {}

    /**
     * Starts the server and says where it is.
     *
     * @param args the port
     * @throws Exception if the server cannot start for another reason than a port in use
     */
    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        QuietLogs.install();
        try (EmbeddedServer server = new EmbeddedJersey()) {
            URI base = server.start(port);
            System.out.println("The conformance application answers at " + base + "/ (end it with Ctrl+C)");
            Thread.currentThread().join();
        } catch (Exception e) {
            if (!causedByBusyPort(e)) {
                throw e;
            }
            System.err.println("Port " + port + " is in use. Choose another one: mvn -Prun-tck -Dport=" + (port + 1));
            System.exit(1);
        }
    }

    private static boolean causedByBusyPort(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }
}
