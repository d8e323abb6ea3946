package dev.formactions.tck.scenarios.resources;

import dev.formactions.Action;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Its path would fit the resource's, too. */
@Path("/{first}/{second}")
@View("scenarios/plain")
@RequestScoped
public class AnythingPage implements Page {

    @Action
    public void act() {}
}
