package dev.formactions.tck.scenarios.resources;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers when there is nothing left. */
@Provider
public class SoldOutMapper implements ExceptionMapper<SoldOutException> {

    @Override
    public Response toResponse(SoldOutException thrown) {
        return Response.status(409)
                .type(MediaType.TEXT_PLAIN_TYPE)
                .entity("Sold out")
                .build();
    }
}
