package dev.formactions.jaxrs;

import dev.formactions.Redirect;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/**
 * Answers a redirect that was thrown outside of a page, by a filter or a REST resource. For a page, {@link AnswerFilter}
 * then writes what the client can read.
 */
final class ThrownRedirect implements ExceptionMapper<Redirect> {

    @Override
    public Response toResponse(Redirect redirect) {
        return Response.status(redirect.status())
                .header(HttpHeaders.LOCATION, redirect.location())
                .entity(redirect)
                .type(Thrown.CARRIER)
                .build();
    }
}
