package dev.formactions.sample;

import dev.formactions.jaxrs.EmbeddedResources;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.logging.LogManager;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.glassfish.jersey.jetty.JettyHttpContainer;
import org.glassfish.jersey.jetty.JettyHttpContainerFactory;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/**
 * Runs the sample without an application server: Weld for CDI, Jersey for JAX-RS, Jetty for HTTP, on this machine's
 * loopback address only. Not part of the WAR.
 */
public final class Main {

    private Main() {}

    /**
     * Starts, and runs until the process is stopped.
     *
     * @param args none; the system property {@code port} chooses the port
     * @throws Exception if the server cannot start for another reason than its port
     */
    public static void main(String[] args) throws Exception {
        readLoggingConfiguration();
        int port = port(System.getProperty("port", "8080"));
        Server server = JettyHttpContainerFactory.createServer(URI.create("http://localhost:" + port), false);
        ServerConnector connector = takePort(server, port);
        SeContainer cdi = SeContainerInitializer.newInstance()
                // Its own hook would end the beans while requests still run.
                .addProperty("org.jboss.weld.se.shutdownHook", false)
                .initialize();
        ResourceConfig application = new ResourceConfig(EmbeddedResources.classes(cdi.getBeanManager()))
                // It would only warn that there is no JAXB.
                .property(ServerProperties.WADL_FEATURE_DISABLE, true);
        server.setHandler(new MainQueries(ContainerFactory.createContainer(JettyHttpContainer.class, application)));
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, cdi)));
        System.out.println("Sample is ready: http://localhost:" + connector.getLocalPort() + "/");
        server.join();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw giveUp("-Dport=" + text + " is no port. Use a number up to 65535; 0 takes any that is free.");
        }
        return Integer.parseInt(text);
    }

    /** Before anything else, so that a port in use is told at once. */
    private static ServerConnector takePort(Server server, int port) {
        ServerConnector connector = (ServerConnector) server.getConnectors()[0];
        connector.setHost("127.0.0.1");
        connector
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .setSendServerVersion(false);
        ErrorHandler withoutStackTraces = new ErrorHandler();
        withoutStackTraces.setShowStacks(false);
        server.setErrorHandler(withoutStackTraces);
        try {
            connector.open();
            return connector;
        } catch (IOException e) {
            String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            throw giveUp("Port " + port + " cannot be used: " + reason
                    + ". Stop the program that has it, or choose another port, such as -Dport=" + (port + 1) + ".");
        }
    }

    /** Ends the process with one line; the exception that is declared here is for the compiler. */
    private static IllegalStateException giveUp(String message) {
        System.err.println(message);
        System.exit(1);
        return new IllegalStateException(message);
    }

    private static void stop(Server server, SeContainer cdi) {
        try {
            server.stop();
        } catch (Exception e) {
            System.err.println("The server did not stop cleanly: " + e);
        } finally {
            cdi.close();
        }
    }

    private static void readLoggingConfiguration() throws IOException {
        try (InputStream file = Main.class.getResourceAsStream("/embedded-logging.properties")) {
            LogManager.getLogManager().readConfiguration(file);
        }
    }
}
