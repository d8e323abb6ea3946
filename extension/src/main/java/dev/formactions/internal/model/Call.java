package dev.formactions.internal.model;

import dev.formactions.Page;
import dev.formactions.RequestEvent;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;

/** What the arguments of a method can be taken from: one request that has reached its page. */
public interface Call {

    RequestEvent event();

    /** The instance of the page that JAX-RS called. */
    Page page();

    UriInfo uriInfo();

    SecurityContext securityContext();
}
