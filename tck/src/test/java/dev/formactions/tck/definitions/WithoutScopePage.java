package dev.formactions.tck.definitions;

import dev.formactions.Action;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.ws.rs.Path;

/** It is no bean, unless its container makes it one. */
@Path("/page")
@View("page")
public class WithoutScopePage implements Page {

    @Action
    public void save() {}
}
