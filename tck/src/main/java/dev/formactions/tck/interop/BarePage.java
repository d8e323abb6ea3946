package dev.formactions.tck.interop;

import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** A page without actions, as the SvelteKit application has one under the same address. */
@Path("/interop/bare")
@View("interop/story")
@RequestScoped
public class BarePage implements Page {}
