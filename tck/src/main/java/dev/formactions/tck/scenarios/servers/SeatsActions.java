package dev.formactions.tck.scenarios.servers;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.ActionsOf;
import dev.formactions.FormData;
import jakarta.ejb.Stateless;

/** Actions of {@link SeatsPage} in an enterprise bean. */
@Stateless
@ActionsOf(SeatsPage.class)
public class SeatsActions extends Booking {

    @Action("ejb")
    public ActionResult act(FormData form) {
        return book(form);
    }
}
