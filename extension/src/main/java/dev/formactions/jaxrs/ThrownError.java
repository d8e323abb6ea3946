package dev.formactions.jaxrs;

import dev.formactions.ActionError;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/**
 * Answers an expected error that was thrown outside of a page, by a filter or a REST resource. {@link AnswerFilter} writes
 * what the client can read.
 */
final class ThrownError implements ExceptionMapper<ActionError> {

    @Override
    public Response toResponse(ActionError error) {
        return Response.status(error.status())
                .entity(error)
                .type(Thrown.CARRIER)
                .build();
    }
}
