package dev.formactions.tck.runtime;

import java.net.URI;

/** A server inside this JVM that offers the conformance application. It is started once. */
public interface Runtime extends AutoCloseable {

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

    /** The runtime that the system property {@code tck.runtime} names, by default {@link EmbeddedJersey}. */
    static Runtime chosen() throws ReflectiveOperationException {
        String name = System.getProperty("tck.runtime", "EmbeddedJersey");
        Class<?> type = Class.forName(Runtime.class.getPackageName() + "." + name);
        return (Runtime) type.getDeclaredConstructor().newInstance();
    }
}
