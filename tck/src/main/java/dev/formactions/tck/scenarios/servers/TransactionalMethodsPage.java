package dev.formactions.tck.scenarios.servers;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** Its action is a transaction. */
@Path("/servers/transactional-methods")
@View("scenarios/plain")
@RequestScoped
public class TransactionalMethodsPage implements Page {

    @Resource
    private @Nullable TransactionSynchronizationRegistry transactions;

    @Transactional
    @Action
    public ActionResult act(FormData form) {
        return switch (String.valueOf(form.get("how"))) {
            case "redirect" -> throw redirect("/elsewhere");
            case "error" -> throw error(409, "Taken");
            case "break" -> throw new NoSeatsException();
            default ->
                success(
                        transactions != null && transactions.getTransactionStatus() == Status.STATUS_ACTIVE
                                ? "in a transaction"
                                : "outside");
        };
    }
}
