package dev.formactions.tck.filters;

import dev.formactions.tck.Trace;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;

/**
 * Keeps the steps of each request and sends them as {@code x-trace}; puts the user that the request's cookie names among
 * the locals, once.
 *
 * <p>A request that never got here, such as one from a foreign site, has no trace.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class TraceFilter implements ContainerRequestFilter, ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        Trace trace = new Trace();
        trace.add("handle:before");
        request.setProperty(Trace.LOCAL, trace);
        Cookie session = request.getCookies().get("sessionid");
        // A property cannot hold null: there is none without the cookie.
        if (session != null) {
            request.setProperty("user", CookieValue.decode(session.getValue()));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(Trace.LOCAL) instanceof Trace trace) {
            trace.add("handle:after");
            response.getHeaders().putSingle("x-trace", trace.toString());
        }
    }
}
