package dev.formactions.tck.scenarios.beans;

import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** One instance for each request. */
@Path("/beans/request")
@View("scenarios/count")
@RequestScoped
public class RequestPage extends CountingPage implements Page {}
