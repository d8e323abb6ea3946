package dev.formactions.tck.scenarios.beans;

import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** One instance for all requests. */
@Path("/beans/application")
@View("scenarios/count")
@ApplicationScoped
public class ApplicationPage extends CountingPage implements Page {}
