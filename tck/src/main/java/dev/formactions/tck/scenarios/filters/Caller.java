package dev.formactions.tck.scenarios.filters;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/** Somebody with one role. */
record Caller(String name, String role) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
        return () -> name;
    }

    @Override
    public boolean isUserInRole(String wanted) {
        return role.equals(wanted);
    }

    @Override
    public boolean isSecure() {
        return false;
    }

    @Override
    public String getAuthenticationScheme() {
        return "X-Caller";
    }
}
