package dev.formactions.jaxrs;

import dev.formactions.internal.http.Htmx;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Tells caches that a path which a page shares with an endpoint answers by these headers (RFC 9110, section 12.5.5). */
final class VaryFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + Htmx.HEADER);
        }
    }
}
