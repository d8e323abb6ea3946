package dev.formactions.jersey;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.internal.process.MappableException;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes to the server, and answers requests for pages that Jersey reports as failed, as long as nothing was sent. All others
 * fail as they do without it.
 */
final class LastAnswerWriter implements ContainerResponseWriter {

    private final ContainerRequest request;
    private final ContainerResponseWriter server;
    private volatile boolean sent;
    private volatile boolean ended;

    LastAnswerWriter(ContainerRequest request, ContainerResponseWriter server) {
        this.request = request;
        this.server = server;
    }

    @Override
    public void failure(Throwable error) {
        Response answer = sent ? null : answer(error instanceof MappableException ? error.getCause() : error);
        if (answer == null) {
            server.failure(error);
            return;
        }
        byte[] body = answer.getEntity() instanceof byte[] bytes ? bytes : new byte[0];
        try {
            OutputStream out = writeResponseStatusAndHeaders(body.length, new ContainerResponse(request, answer));
            // What comes next are the answer of Jersey's own, and maybe the exception of a filter that fails on that as
            // well.
            ended = true;
            if (out != null && !request.getMethod().equals("HEAD")) {
                out.write(body);
                out.flush();
            }
            server.commit();
        } catch (IOException e) {
            // The client is gone.
            server.failure(error);
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable Response answer(@Nullable Throwable error) {
        return error != null && request.getProperty("dev.formactions.last-answer") instanceof Function<?, ?> answer
                ? ((Function<Throwable, @Nullable Response>) answer).apply(error)
                : null;
    }

    @Override
    public @Nullable OutputStream writeResponseStatusAndHeaders(long length, ContainerResponse response) {
        if (ended) {
            return OutputStream.nullOutputStream();
        }
        sent = true;
        return server.writeResponseStatusAndHeaders(length, response);
    }

    @Override
    public boolean suspend(long time, TimeUnit unit, TimeoutHandler handler) {
        return server.suspend(time, unit, handler);
    }

    @Override
    public void setSuspendTimeout(long time, TimeUnit unit) {
        server.setSuspendTimeout(time, unit);
    }

    @Override
    public void commit() {
        if (!ended) {
            server.commit();
        }
    }

    @Override
    public boolean enableResponseBuffering() {
        return server.enableResponseBuffering();
    }
}
