package dev.formactions.tck.scenarios.filters;

import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Bound to a filter by name. */
@Path("/filters/audited")
@View("scenarios/plain")
@RequestScoped
@Audited
public class AuditedPage extends TellingPage {}
