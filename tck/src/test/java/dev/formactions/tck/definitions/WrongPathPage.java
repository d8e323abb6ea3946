package dev.formactions.tck.definitions;

import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Its path holds a regular expression that is none. */
@Path("/{id: [0-9}")
@View("page")
@RequestScoped
public class WrongPathPage implements Page {}
