package dev.formactions.tck.scenarios.servers;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.ActionsOf;
import dev.formactions.FormData;
import jakarta.ejb.Stateless;

/** Actions of {@link SeatsPage} in an enterprise bean. */
@Stateless
@ActionsOf(SeatsPage.class)
public class SeatsActions extends Seats {

    @Action("ejb")
    public ActionResult act(FormData form) {
        String how = String.valueOf(form.get("how"));
        if (!how.equals("succeed")) {
            reserve(how);
        }
        return ActionResult.success("reserved");
    }
}
