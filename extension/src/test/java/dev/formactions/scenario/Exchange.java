package dev.formactions.scenario;

import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;

/** One request, written as a story: what is sent, then {@link #answer()}. */
public final class Exchange {

    private final ApplicationHandler jersey;
    private final ContainerRequest request;

    Exchange(ApplicationHandler jersey, String base, String method, String path) {
        this.jersey = jersey;
        URI root = URI.create(base);
        this.request = new ContainerRequest(
                root,
                root.resolve(path.startsWith("/") ? path.substring(1) : path),
                method,
                new User(null),
                new MapPropertiesDelegate(),
                null);
    }

    /** Sets a header, or removes it if the value is null. */
    public Exchange header(String name, String value) {
        request.getHeaders().remove(name);
        if (value != null) {
            request.getHeaders().add(name, value);
        }
        return this;
    }

    public Exchange accept(String value) {
        return header("Accept", value);
    }

    /** As a script submits a form. */
    public Exchange enhanced() {
        return accept("application/json");
    }

    /** As a user who has only this role. */
    public Exchange as(String role) {
        request.setSecurityContext(new User(role));
        return this;
    }

    public Exchange body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    public Exchange body(byte[] bytes) {
        request.setEntityStream(new ByteArrayInputStream(bytes));
        return this;
    }

    public Answer answer() {
        Written written = new Written();
        request.setWriter(written);
        if (request.getEntityStream() == null) {
            body(new byte[0]);
        }
        try {
            jersey.handle(request);
        } catch (RuntimeException | Error e) {
            // A server would log it: it has been told of the failure, or has an answer.
            if (written.failure == null && written.response == null) {
                throw e;
            }
        }
        return written.answer();
    }

    /** Takes the place of the server's connection. */
    private static final class Written implements ContainerResponseWriter {

        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private ContainerResponse response;
        private Throwable failure;

        Answer answer() {
            if (failure != null) {
                return new Answer(500, new jakarta.ws.rs.core.MultivaluedHashMap<>(), "", failure);
            }
            return new Answer(
                    response.getStatus(), response.getStringHeaders(), body.toString(StandardCharsets.UTF_8), null);
        }

        @Override
        public OutputStream writeResponseStatusAndHeaders(long length, ContainerResponse answer) {
            response = answer;
            return body;
        }

        @Override
        public void failure(Throwable error) {
            failure = error;
        }

        @Override
        public void commit() {}

        @Override
        public boolean suspend(long time, TimeUnit unit, TimeoutHandler handler) {
            throw new UnsupportedOperationException("Tests answer at once.");
        }

        @Override
        public void setSuspendTimeout(long time, TimeUnit unit) {
            throw new UnsupportedOperationException("Tests answer at once.");
        }

        @Override
        public boolean enableResponseBuffering() {
            return true;
        }
    }

    /** Somebody with one role, or nobody. */
    private record User(String role) implements SecurityContext {

        @Override
        public Principal getUserPrincipal() {
            return role == null ? null : () -> "somebody with the role " + role;
        }

        @Override
        public boolean isUserInRole(String wanted) {
            return wanted.toLowerCase(Locale.ROOT).equals(role);
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return null;
        }
    }
}
