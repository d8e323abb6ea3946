package dev.formactions.tck.filters;

import dev.formactions.ActionResult;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Ends every POST to {@code /hook/redirect} before the page sees it, and before the trace begins. */
@Provider
@ApplicationScoped
@Priority(Priorities.USER - 1)
public class HookRedirectFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String REDIRECTED = HookRedirectFilter.class.getName();

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (request.getMethod().equals("POST") && path.endsWith("hook/redirect")) {
            request.setProperty(REDIRECTED, true);
            throw ActionResult.redirect("/default");
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(REDIRECTED) != null) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, "from-hook=redirect; Path=/; HttpOnly; SameSite=Lax");
        }
    }
}
