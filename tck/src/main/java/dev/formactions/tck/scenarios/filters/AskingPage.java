package dev.formactions.tck.scenarios.filters;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import jakarta.ws.rs.core.SecurityContext;

/** Knows who is there. RESTEasy finds no bean for a page that another one extends: so this is none. */
abstract class AskingPage implements Page {

    @Action
    public ActionResult who(SecurityContext security) {
        return ActionResult.success(
                security.getUserPrincipal() == null
                        ? "nobody"
                        : security.getUserPrincipal().getName() + " " + security.isUserInRole("staff"));
    }
}
