package dev.formactions.tck.scenarios.servers;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** Tells how the transaction of a booking ended. */
@Path("/servers/ledger")
@View("scenarios/plain")
@RequestScoped
public class LedgerPage implements Page {

    @Inject
    Ledger ledger;

    @Action
    public ActionResult act(FormData form) {
        return ActionResult.success(ledger.ending(String.valueOf(form.get("booking"))));
    }
}
