package dev.formactions.tck.scenarios.filters;

import dev.formactions.View;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** For the staff alone. */
@Path("/filters/staff")
@View("scenarios/plain")
@RequestScoped
@RolesAllowed("staff")
public class StaffPage extends AskingPage {}
