package dev.formactions.tck.scenarios.servers;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.ActionsOf;
import dev.formactions.tck.scenarios.forms.OncePage;
import dev.formactions.tck.scenarios.forms.Order;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;

/** An action of {@link OncePage} in an enterprise bean. */
@Stateless
@ActionsOf(OncePage.class)
public class OnceBean {

    @Action("ejb")
    public ActionResult act(@Valid Order order) {
        return order.times();
    }
}
