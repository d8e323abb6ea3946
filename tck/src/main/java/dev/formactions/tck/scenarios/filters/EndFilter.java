package dev.formactions.tck.scenarios.filters;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Ends requests as {@code X-End} says, when their resource is known. */
@Provider
public class EndFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        Ending.end(request, "X-End");
    }
}
