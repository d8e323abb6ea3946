package dev.formactions.tck.servers;

import jakarta.ws.rs.SeBootstrap;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** RESTEasy on Undertow, through the bootstrap API of Jakarta REST. It starts Weld itself. */
final class EmbeddedResteasy implements EmbeddedServer {

    private SeBootstrap.@Nullable Instance server;

    @Override
    public URI start(int port) throws Exception {
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .protocol("HTTP")
                .host("127.0.0.1")
                .port(port)
                .rootPath("/")
                .build();
        SeBootstrap.Instance started = SeBootstrap.start(new EmbeddedApplication(), configuration)
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
