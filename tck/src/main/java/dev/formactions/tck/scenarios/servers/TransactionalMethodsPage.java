package dev.formactions.tck.scenarios.servers;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

/** Its action is a transaction. */
@Path("/servers/transactional-methods")
@View("scenarios/plain")
@RequestScoped
public class TransactionalMethodsPage extends Booking implements Page {

    @Transactional
    @Action
    public ActionResult act(FormData form) {
        return book(form);
    }
}
