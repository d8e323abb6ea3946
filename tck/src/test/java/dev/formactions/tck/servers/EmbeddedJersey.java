package dev.formactions.tck.servers;

import jakarta.enterprise.inject.se.SeContainer;
import java.net.URI;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jetty.JettyHttpContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.jspecify.annotations.Nullable;

/** Jersey on Jetty, with Weld SE. */
final class EmbeddedJersey implements EmbeddedServer {

    private @Nullable SeContainer cdi;
    private @Nullable Server server;

    @Override
    public URI start(EmbeddedApplication application, int port) throws Exception {
        SeContainer container = application.startCdi();
        cdi = container;
        ResourceConfig config = ResourceConfig.forApplication(application.application(container));
        // Both need libraries that are not here, and say so.
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "DATASOURCE");
        if (!application.path().isEmpty()) {
            config.register(new BelowPath(application.path()));
        }
        Server jetty =
                JettyHttpContainerFactory.createServer(URI.create("http://localhost:" + port + "/"), config, false);
        ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
        connector.setHost("127.0.0.1");
        // A slash or a percent sign in a parameter, %2F or %25, is no attack: only its encoding is compared here.
        connector
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .setUriCompliance(UriCompliance.UNSAFE);
        jetty.setHandler(new ForgivingQueries(jetty.getHandler()));
        server = jetty;
        jetty.start();
        return URI.create("http://localhost:" + connector.getLocalPort());
    }

    @Override
    public void close() {
        try {
            if (server != null) {
                server.stop();
            }
        } catch (Exception e) {
            throw new IllegalStateException("Jetty does not stop.", e);
        } finally {
            if (cdi != null) {
                cdi.close();
            }
        }
    }
}
