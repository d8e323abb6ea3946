package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A page with an endpoint on the same path that has a GET only: every POST is the page's. */
@Path("/bothget")
@View("bothget")
@RequestScoped
public class BothGetPage implements Page {

    @Action
    public ActionResult action() {
        return success(Data.of("from", "action"));
    }

    /** The endpoint. */
    @GET
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    public Response get() {
        return Response.ok("endpoint GET", MediaType.TEXT_PLAIN_TYPE).build();
    }
}
