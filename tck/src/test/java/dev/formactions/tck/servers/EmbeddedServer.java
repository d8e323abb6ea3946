package dev.formactions.tck.servers;

import java.net.URI;

/** A server inside this JVM that offers the conformance application. It is started once. */
public interface EmbeddedServer extends AutoCloseable {

    /**
     * Starts the server on the loopback address.
     *
     * @param port the port, 0 for any free one
     * @return the application's root, with the host {@code localhost}
     * @throws Exception if it cannot start; a {@link java.net.BindException} is among the causes if the port is in use
     */
    URI start(int port) throws Exception;

    /** Stops the server. */
    @Override
    void close();

    /** The server that the system property {@code tck.server} names, by default {@link EmbeddedJersey}. */
    static EmbeddedServer chosen() throws ReflectiveOperationException {
        String name = System.getProperty("tck.server", "EmbeddedJersey");
        Class<?> type = Class.forName(EmbeddedServer.class.getPackageName() + "." + name);
        return (EmbeddedServer) type.getDeclaredConstructor().newInstance();
    }
}
