package dev.formactions.tck.scenarios.forms;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.Path;

/** Takes a bean, and shows it as data. */
@Path("/forms/profile")
@View("scenarios/plain")
@RequestScoped
public class ProfilePage implements Page {

    @Action
    public ActionResult save(@Valid Profile profile) {
        return ActionResult.success(profile);
    }
}
