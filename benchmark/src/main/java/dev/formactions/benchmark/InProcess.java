package dev.formactions.benchmark;

import dev.formactions.jaxrs.FormActionsFeature;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.jspecify.annotations.Nullable;

/** An application without HTTP. */
final class InProcess {

    private static final String ORIGIN = "http://127.0.0.1:8080";
    private static final URI BASE = URI.create(ORIGIN + "/");

    private final ApplicationHandler handler;

    /** Nobody. */
    private static final class Anonymous implements SecurityContext {
        @Override
        public @Nullable Principal getUserPrincipal() {
            return null;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public @Nullable String getAuthenticationScheme() {
            return null;
        }
    }

    /**
     * What came back.
     *
     * @param response status and headers
     * @param body the bytes
     */
    record Answer(ContainerResponse response, ByteArrayOutputStream body) {}

    InProcess(Contender contender) {
        this.handler = contender.start(ApplicationHandler::new);
    }

    boolean isWithLibrary() {
        return handler.getConfiguration().isRegistered(FormActionsFeature.class);
    }

    Answer answer(Exchange exchange) throws InterruptedException, ExecutionException {
        return answer(exchange, exchange.target(), exchange.headers(ORIGIN));
    }

    Answer answer(Exchange exchange, String target, Map<String, String> headers)
            throws InterruptedException, ExecutionException {
        ContainerRequest request = new ContainerRequest(
                BASE,
                URI.create(ORIGIN + target),
                exchange.method(),
                new Anonymous(),
                new MapPropertiesDelegate(),
                handler.getConfiguration());
        headers.forEach(request::header);
        if (!exchange.body().isEmpty()) {
            byte[] body = exchange.body().getBytes(StandardCharsets.UTF_8);
            request.header("Content-Length", body.length);
            request.setEntityStream(new ByteArrayInputStream(body));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        ContainerResponse response = handler.apply(request, out).get();
        return new Answer(response, out);
    }
}
