package dev.formactions.tck.servers;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.ws.rs.SeBootstrap;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** RESTEasy on Undertow, through the bootstrap API of Jakarta REST. It starts Weld itself. */
final class EmbeddedResteasy implements EmbeddedServer {

    private SeBootstrap.@Nullable Instance server;

    @Override
    public URI start(int port) throws Exception {
        EmbeddedApplication application;
        // RESTEasy asks for the classes before it starts Weld, and cannot use a container that was started before.
        try (SeContainer discovery = SeContainerInitializer.newInstance().initialize()) {
            application = new EmbeddedApplication(discovery);
        }
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .protocol("HTTP")
                .host("127.0.0.1")
                .port(port)
                .rootPath("/")
                .build();
        SeBootstrap.Instance started = SeBootstrap.start(application, configuration)
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
        server = started;
        return URI.create("http://localhost:" + started.configuration().port());
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop().toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
        }
    }
}
