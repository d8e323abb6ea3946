package dev.formactions.tck.scenarios.servers;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.redirect;

import jakarta.ejb.Stateless;

/** An enterprise bean: what it throws comes out wrapped, unless its container is told otherwise. */
@Stateless
public class Seats {

    /** Ends in every way but a good one. */
    public void reserve(String how) {
        switch (how) {
            case "redirect" -> throw redirect("/elsewhere");
            case "error" -> throw error(409, "Taken");
            default -> throw new NoSeatsException();
        }
    }
}
