package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** A load that leads elsewhere after the action. */
@Path("/loadredirect")
@View("loadredirect")
@RequestScoped
public class LoadRedirectPage implements Page {

    @Load
    public void load(RequestEvent event) {
        if (event.method().equals("POST")) {
            throw redirect(307, "/default");
        }
    }

    @Action
    public ActionResult act() {
        return success(Data.of("ok", true));
    }
}
