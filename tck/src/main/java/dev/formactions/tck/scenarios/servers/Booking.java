package dev.formactions.tck.scenarios.servers;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.success;

import dev.formactions.ActionResult;
import dev.formactions.FormData;
import jakarta.inject.Inject;

/** Ends as the form says, within a transaction that the class below it is to see to. */
public abstract class Booking {

    @Inject
    Ledger ledger;

    ActionResult book(FormData form) {
        boolean inTransaction = ledger.open(String.valueOf(form.get("booking")));
        return switch (String.valueOf(form.get("how"))) {
            case "redirect" -> throw redirect("/elsewhere");
            case "error" -> throw error(409, "Taken");
            case "break" -> throw new NoSeatsException();
            case "return redirect" -> redirect("/elsewhere");
            case "return error" -> error(409, "Taken");
            case "return failure" -> fail(422, "Taken");
            default -> success(inTransaction ? "in a transaction" : "outside");
        };
    }
}
