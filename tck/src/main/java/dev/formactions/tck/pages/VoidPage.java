package dev.formactions.tck.pages;

import dev.formactions.Action;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** An action that returns nothing and reads nothing. */
@Path("/void")
@View("void")
@RequestScoped
public class VoidPage implements Page {

    @Action
    public void act() {
        // Success without data, whatever was sent.
    }
}
