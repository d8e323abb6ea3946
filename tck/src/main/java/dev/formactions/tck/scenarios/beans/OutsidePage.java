package dev.formactions.tck.scenarios.beans;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Leaves most of its actions to other beans. */
@Path("/beans/outside")
@View("scenarios/outside")
@RequestScoped
public class OutsidePage implements Page {

    @Action("own")
    public ActionResult own() {
        return ActionResult.success("own");
    }
}
