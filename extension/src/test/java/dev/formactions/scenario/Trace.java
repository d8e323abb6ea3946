package dev.formactions.scenario;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** Shows the request property {@code trace} as a header: what happened, in its order. */
final class Trace implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object trace = request.getProperty("trace");
        if (trace != null) {
            response.getHeaders().putSingle("X-Trace", trace.toString().strip());
        }
    }
}
