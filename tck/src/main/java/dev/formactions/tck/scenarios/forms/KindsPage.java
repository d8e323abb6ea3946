package dev.formactions.tck.scenarios.forms;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Tells what became of the texts. Without {@code @Valid} they are converted only. */
@Path("/forms/kinds")
@View("scenarios/plain")
@RequestScoped
public class KindsPage implements Page {

    @Action
    public ActionResult show(Kinds kinds) {
        return ActionResult.success(kinds.toString());
    }
}
