package dev.formactions.tck.neighbours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Takes forms, and ends in all the ways that a resource may end in. */
@Path("/store")
@RequestScoped
public class StoreResource {

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String get(@QueryParam("count") int count) {
        return "count " + count;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_PLAIN)
    public Response post(@FormParam("end") String end) throws Exception {
        return switch (String.valueOf(end)) {
            case "created" -> Response.created(URI.create("store/7")).build();
            case "see" -> Response.seeOther(URI.create("/elsewhere")).build();
            case "refused" -> Response.status(422).entity("refused").build();
            case "unchecked" -> throw new IllegalStateException("an unchecked exception");
            case "checked" -> throw new java.io.IOException("a checked exception");
            case "status" -> throw new WebApplicationException(409);
            case "text" ->
                throw new WebApplicationException(
                        Response.status(500).entity("a text").build());
            case "unwritable" -> Response.ok(new Unwritable()).build();
            case "mapped" -> throw new UnsupportedOperationException();
            default -> Response.ok("end " + end).build();
        };
    }

    /** Not made to be sent. */
    static final class Unwritable {

        @Override
        public String toString() {
            return "unwritable";
        }
    }
}
