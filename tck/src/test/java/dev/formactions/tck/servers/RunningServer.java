package dev.formactions.tck.servers;

import java.net.URI;
import java.nio.file.Path;

/** The server that {@code arquillian.launch} names. */
final class RunningServer {

    /** The names of those whose JAX-RS runtime is Jersey. */
    static final String WITH_JERSEY = "payara.*|glassfish.*";

    private RunningServer() {}

    /** Its name in {@code arquillian.xml}. */
    static String name() {
        return System.getProperty("arquillian.launch");
    }

    /**
     * Whether it deploys a web application whose JAX-RS application cannot start; nobody can reach its pages. Who renders the
     * views, and what the settings are, is known no earlier: the initializer of the web application could only guess.
     */
    static boolean goesOnWithoutJaxRs() {
        return name().equals("liberty");
    }

    /** Where it answers. */
    static URI root() {
        return URI.create("http://localhost:" + System.getProperty("server.ports") + "80");
    }

    /** Where it writes its log. */
    static Path logFile() {
        Path servers = Path.of(System.getProperty("servers"));
        return switch (name()) {
            case "wildfly" -> servers.resolve("wildfly-39.0.1.Final/standalone/log/server.log");
            case "wildfly-preview" -> servers.resolve("wildfly-preview-39.0.1.Final/standalone/log/server.log");
            case "liberty" -> servers.resolve("wlp/usr/servers/tck/logs/messages.log");
            default -> servers.resolve(name() + "/glassfish/domains/domain1/logs/server.log");
        };
    }
}
