package dev.formactions.tck.definitions;

import dev.formactions.Action;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Its view is not there. */
@Path("/page")
@View("nowhere/to-be-found")
@RequestScoped
public class WithoutViewPage implements Page {

    @Action
    public void save() {}
}
