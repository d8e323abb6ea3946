package dev.formactions.tck.scenarios.servers;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

/** Every request is a transaction. */
@Path("/servers/transactional")
@View("scenarios/plain")
@RequestScoped
@Transactional
public class TransactionalPage extends Booking implements Page {

    @Action
    public ActionResult act(FormData form) {
        return book(form);
    }
}
