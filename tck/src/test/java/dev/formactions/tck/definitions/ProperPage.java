package dev.formactions.tck.definitions;

import dev.formactions.Action;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Nothing is wrong with it. */
@Path("/proper")
@View("page")
@RequestScoped
public class ProperPage implements Page {

    @Action
    public void save() {}
}
