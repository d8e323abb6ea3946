package dev.formactions.sample;

import static dev.formactions.ActionResult.error;

import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Whatever has no page of its own: JAX-RS takes the most specific path, so this comes last. */
@Path("{path: .+}")
@View("error")
@RequestScoped
public class NotFoundPage implements Page {

    @Load
    public void load() {
        throw error(404, "There is no such page");
    }
}
