package dev.formactions.tck.pages;

import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A REST resource that is no page: nothing changes for it. */
@Path("/endpoint")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EndpointResource {

    /** Answers GET. */
    @GET
    public Map<String, @Nullable Object> get() {
        return Data.of("from", "endpoint");
    }

    /** Answers POST with what it received. */
    @POST
    public Map<String, @Nullable Object> post(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type, String body) {
        return Data.of("from", "endpoint", "type", type, "body", body);
    }

    /** Answers DELETE with 204. */
    @DELETE
    public void delete() {
        // Nothing to delete.
    }
}
