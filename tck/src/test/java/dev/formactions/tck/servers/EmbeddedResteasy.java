package dev.formactions.tck.servers;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jboss.weld.environment.se.WeldContainer;
import org.jspecify.annotations.Nullable;

/** RESTEasy on Undertow, through the bootstrap API of Jakarta REST. It starts Weld itself, with what is on the class path. */
final class EmbeddedResteasy implements EmbeddedServer {

    private SeBootstrap.@Nullable Instance server;

    @Override
    public URI start(EmbeddedApplication embedded, int port) throws Exception {
        Application application;
        // RESTEasy asks for the classes before it starts Weld, and cannot use a container that was started before.
        try (SeContainer discovery = embedded.startCdi()) {
            application = embedded.application(discovery);
        }
        // The application's own path comes after this one.
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .protocol("HTTP")
                .host("127.0.0.1")
                .port(port)
                .rootPath("/")
                .build();
        SeBootstrap.Instance started;
        try {
            started = SeBootstrap.start(application, configuration)
                    .toCompletableFuture()
                    .get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            // It leaves its Weld running, beside which there can be no other.
            WeldContainer left = WeldContainer.instance("RESTEasy SE");
            if (left != null) {
                left.close();
            }
            throw e;
        }
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
