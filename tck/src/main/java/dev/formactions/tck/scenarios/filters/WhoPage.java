package dev.formactions.tck.scenarios.filters;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.SecurityContext;

/** Open to everybody, and knows who is there. */
@Path("/filters/who")
@View("scenarios/plain")
@RequestScoped
public class WhoPage implements Page {

    @Action
    public ActionResult who(SecurityContext security) {
        return ActionResult.success(
                security.getUserPrincipal() == null
                        ? "nobody"
                        : security.getUserPrincipal().getName() + " " + security.isUserInRole("staff"));
    }
}
