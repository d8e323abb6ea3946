package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** A page whose posts end in a filter of the application. */
@Path("/hook/redirect")
@View("hook")
@RequestScoped
public class HookPage implements Page {

    @Action
    public ActionResult act() {
        return success(Data.of("ran", true));
    }
}
