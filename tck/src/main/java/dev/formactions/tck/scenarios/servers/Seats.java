package dev.formactions.tck.scenarios.servers;

import dev.formactions.ActionResult;
import dev.formactions.FormData;
import jakarta.ejb.Stateless;

/** An enterprise bean: what it throws comes out wrapped, unless its container is told otherwise. */
@Stateless
public class Seats extends Booking {

    /** Reserves a seat. */
    public ActionResult reserve(FormData form) {
        return book(form);
    }
}
