package dev.formactions.tck.scenarios.filters;

import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Open to everybody. */
@Path("/filters/who")
@View("scenarios/plain")
@RequestScoped
public class WhoPage extends AskingPage {}
