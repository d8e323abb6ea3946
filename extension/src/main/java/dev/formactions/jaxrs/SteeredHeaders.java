package dev.formactions.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** Headers that are replaced until JAX-RS has chosen a method, and then given back. */
final class SteeredHeaders {

    private SteeredHeaders() {}

    /** Replaces the whole list: some containers hand out lists that cannot be changed. */
    static void replace(ContainerRequestContext context, String header, String property, String value) {
        String original = context.getHeaderString(header);
        context.setProperty(property, original == null ? "" : original);
        context.getHeaders().put(header, List.of(value));
    }

    /** Gives a request that has reached the page its own headers back. */
    static void restore(ContainerRequestContext context) {
        restore(context, HttpHeaders.CONTENT_TYPE, Properties.CONTENT_TYPE);
        restore(context, HttpHeaders.ACCEPT, Properties.ACCEPT);
    }

    /** Gives a request the headers back that a servlet filter has hidden, empty ones included. */
    static void unhide(ContainerRequestContext context) {
        unhide(context, HttpHeaders.CONTENT_TYPE, Properties.SENT_CONTENT_TYPE);
        unhide(context, HttpHeaders.ACCEPT, Properties.SENT_ACCEPT);
    }

    private static void unhide(ContainerRequestContext context, String header, String property) {
        if (context.getProperty(property) instanceof String sent) {
            context.getHeaders().put(header, List.of(sent));
        }
    }

    private static void restore(ContainerRequestContext context, String header, String property) {
        if (!(context.getProperty(property) instanceof String original)) {
            return;
        }
        if (original.isEmpty()) {
            context.getHeaders().remove(header);
        } else {
            context.getHeaders().put(header, List.of(original));
        }
    }
}
