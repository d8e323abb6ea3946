package dev.formactions.tck.browser;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;

/** Sends those away who have not logged in, or whose session has ended: a filter as applications have it. */
@Provider
@DeskGuard.Guarded
@Priority(Priorities.AUTHENTICATION)
public class DeskGuard implements ContainerRequestFilter {

    static final String COOKIE = "desk";

    /** Pages that it guards. */
    @NameBinding
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Guarded {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getCookies().containsKey(COOKIE)) {
            request.abortWith(Response.seeOther(URI.create("/browser/login?redirectTo=/browser/desk"))
                    .build());
        }
    }
}
