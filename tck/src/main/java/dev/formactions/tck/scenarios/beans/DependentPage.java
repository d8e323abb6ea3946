package dev.formactions.tck.scenarios.beans;

import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Path;

/** A new instance for each request, which lives as long. */
@Path("/beans/dependent")
@View("scenarios/count")
@Dependent
public class DependentPage extends CountingPage implements Page {}
