package dev.formactions.tck.scenarios.filters;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Believes whoever says who they are: {@code X-Caller: ann staff} is Ann, who belongs to the staff. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CallerFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String caller = request.getHeaderString("X-Caller");
        if (caller != null) {
            String[] words = caller.split(" ", 2);
            request.setSecurityContext(new Caller(words[0], words[1]));
        }
    }
}
