package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.error;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** An error view lies in the folder of this page's view. */
@Path("/boundary")
@View("boundary/boundary")
@RequestScoped
public class BoundaryPage implements Page {

    @Action
    public ActionResult act() {
        return error(502, "same directory");
    }
}
