package dev.formactions.jersey;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import org.glassfish.jersey.server.ContainerRequest;

/** Puts itself between Jersey and the server before any filter of the application can fail. */
@PreMatching
@Priority(Integer.MIN_VALUE)
final class PageFailures implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        if (context instanceof ContainerRequest request && request.getResponseWriter() != null) {
            request.setWriter(new LastAnswerWriter(request, request.getResponseWriter()));
        }
    }
}
