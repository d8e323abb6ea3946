package dev.formactions.tck.neighbours;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers for its exception. */
@Provider
public class UnsupportedMapper implements ExceptionMapper<UnsupportedOperationException> {

    @Override
    public Response toResponse(UnsupportedOperationException thrown) {
        return Response.status(501).type("text/plain").entity("not yet").build();
    }
}
