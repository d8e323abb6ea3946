package dev.formactions.tck.scenarios.filters;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Bound to a filter by name. */
@Path("/filters/audited")
@View("scenarios/plain")
@RequestScoped
@Audited
public class AuditedPage implements Page {

    @Action
    public ActionResult act(RequestEvent event) {
        return ActionResult.success(String.valueOf(event.locals().get("audited")));
    }
}
