package dev.formactions.tck.scenarios.forms;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.ActionsOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;

/** An action of {@link OncePage} in a bean of its own. */
@ActionsOf(OncePage.class)
@ApplicationScoped
public class OnceActions {

    @Action("outside")
    public ActionResult outside(@Valid Order order) {
        return order.times();
    }
}
