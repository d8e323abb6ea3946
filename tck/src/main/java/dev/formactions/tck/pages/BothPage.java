package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page with an endpoint on the same path: browsers that want HTML get the page, other clients the endpoint. */
@Path("/both")
@View("both")
@RequestScoped
public class BothPage implements Page {

    @Load
    public Map<String, @Nullable Object> load() {
        return Data.of("from", "page");
    }

    @Action
    public ActionResult action() {
        return success(Data.of("from", "action"));
    }

    /** The endpoint's GET. It also stands for JSON, so that a client that wants JSON gets the endpoint. */
    @GET
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    public Response get() {
        return answer("GET");
    }

    /** The endpoint's POST: what it consumes tells it from the page's. */
    @POST
    @Consumes({
        MediaType.APPLICATION_FORM_URLENCODED,
        MediaType.MULTIPART_FORM_DATA,
        MediaType.TEXT_PLAIN,
        MediaType.APPLICATION_JSON
    })
    public Response post() {
        return answer("POST");
    }

    /** The endpoint's PUT. */
    @PUT
    public Response put() {
        return answer("PUT");
    }

    private static Response answer(String method) {
        return Response.ok("endpoint " + method, MediaType.TEXT_PLAIN_TYPE).build();
    }
}
