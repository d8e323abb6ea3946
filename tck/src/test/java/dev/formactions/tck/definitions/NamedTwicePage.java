package dev.formactions.tck.definitions;

import dev.formactions.Action;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Two of its actions have one name. */
@Path("/page")
@View("page")
@RequestScoped
public class NamedTwicePage implements Page {

    @Action("save")
    public void save() {}

    @Action("save")
    public void store() {}
}
