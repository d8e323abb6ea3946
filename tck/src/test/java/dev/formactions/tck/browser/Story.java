package dev.formactions.tck.browser;

import dev.formactions.tck.servers.EmbeddedApplication;
import dev.formactions.tck.servers.EmbeddedServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A stage on a server inside this JVM. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class Story implements Stage {

    private EmbeddedServer server;
    private Visitors visitors;

    @BeforeAll
    void open() throws Exception {
        server = EmbeddedServer.chosen();
        visitors = new Visitors(server.start(EmbeddedApplication.CONFORMANCE, 0));
    }

    @AfterAll
    void close() {
        visitors.close();
        server.close();
    }

    @AfterEach
    void sayGoodbye() {
        visitors.sayGoodbye();
    }

    @Override
    public Visitors visitors() {
        return visitors;
    }
}
