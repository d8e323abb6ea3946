package dev.formactions.tck.definitions;

import dev.formactions.Action;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Its default action lies beside a named one. */
@Path("/page")
@View("page")
@RequestScoped
public class DefaultBesideNamedPage implements Page {

    @Action
    public void save() {}

    @Action("delete")
    public void delete() {}
}
