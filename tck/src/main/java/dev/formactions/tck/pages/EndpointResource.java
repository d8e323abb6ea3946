package dev.formactions.tck.pages;

import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A REST resource that is no page: nothing changes for it. It answers in JSON whatever the client accepts, and takes any
 * type.
 */
@Path("/endpoint")
@RequestScoped
public class EndpointResource {

    /** Answers GET. */
    @GET
    public Response get() {
        return json(Data.of("from", "endpoint"));
    }

    /** Answers POST with what it received. */
    @POST
    public Response post(@HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type, byte[] body) {
        return json(Data.of("from", "endpoint", "type", type, "body", new String(body, StandardCharsets.UTF_8)));
    }

    /** Answers DELETE with 204. */
    @DELETE
    public void delete() {
        // Nothing to delete.
    }

    private static Response json(Map<String, @Nullable Object> value) {
        return Response.ok(value, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
