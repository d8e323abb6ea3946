package dev.formactions.tck.scenarios.filters;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Ends requests as {@code X-Early-End} says, before their resource is known. */
@Provider
@PreMatching
public class EarlyEndFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        Ending.end(request, "X-Early-End");
    }
}
