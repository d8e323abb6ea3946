package dev.formactions.tck.scenarios.filters;

import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Not bound to the filter. */
@Path("/filters/unaudited")
@View("scenarios/plain")
@RequestScoped
public class UnauditedPage extends TellingPage {}
