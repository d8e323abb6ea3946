package dev.formactions.tck.scenarios.filters;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Ends requests as {@code X-Late-End} says, when they are answered already. It leaves errors alone, but for
 * {@code X-Always-End}. */
@Provider
public class LateEndFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400) {
            Ending.end(request, "X-Late-End");
        }
        Ending.end(request, "X-Always-End");
    }
}
