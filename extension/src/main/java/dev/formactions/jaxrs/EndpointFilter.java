package dev.formactions.jaxrs;

import dev.formactions.internal.model.Endpoint;
import dev.formactions.internal.model.PageModel;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/**
 * Steers requests to a path that a page shares with an endpoint, so that JAX-RS's own matching picks the one that is meant:
 * a request for the page gets a type that only the page's methods take. Requests to any other path are left alone.
 */
@PreMatching
@jakarta.annotation.Priority(Priorities.USER + 900)
final class EndpointFilter implements ContainerRequestFilter {

    /** Consumed and produced by the methods of {@link dev.formactions.Page} only; from outside it is never trusted. */
    static final String PAGE_ONLY = "application/x-form-action";

    private final PageRuntime runtime;

    EndpointFilter(PageRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        PageModel page = runtime.registry().findByPath(context.getUriInfo().getPath(false));
        if (page == null || !page.endpoint().exists()) {
            return;
        }
        String method = context.getMethod();
        Addressee addressee = Addressee.of(
                method,
                runtime.facts().rawQuery(context.getUriInfo()),
                context.getHeaderString("x-sveltekit-action"),
                context.getHeaderString(HttpHeaders.ACCEPT));
        context.setProperty(Properties.ADDRESSEE, addressee);
        if (method.equals("POST") && page.endpoint().has("POST")) {
            steerPost(context, addressee);
        } else if ((method.equals("GET") || method.equals("HEAD"))
                && page.endpoint().has("GET")) {
            steerGet(context, addressee, page.endpoint());
        }
    }

    private static void steerPost(ContainerRequestContext context, Addressee addressee) {
        if (addressee == Addressee.PAGE) {
            replace(context, HttpHeaders.CONTENT_TYPE, Properties.CONTENT_TYPE, PAGE_ONLY);
        }
    }

    private static void steerGet(ContainerRequestContext context, Addressee addressee, Endpoint endpoint) {
        if (addressee == Addressee.PAGE) {
            replace(context, HttpHeaders.ACCEPT, Properties.ACCEPT, PAGE_ONLY);
        } else if (!accepts(context.getAcceptableMediaTypes(), endpoint.getProduces())) {
            // The endpoint answers in its own type, whatever the client wants: the page's is not what it asks for
            // either.
            replace(context, HttpHeaders.ACCEPT, Properties.ACCEPT, MediaType.WILDCARD);
        }
    }

    private static boolean accepts(List<MediaType> accepted, List<MediaType> produced) {
        return accepted.stream().anyMatch(type -> produced.stream().anyMatch(type::isCompatible));
    }

    /** Replaces the whole list: some containers hand out lists that cannot be changed. */
    private static void replace(ContainerRequestContext context, String header, String property, String value) {
        MultivaluedMap<String, String> headers = context.getHeaders();
        String original = context.getHeaderString(header);
        context.setProperty(property, original == null ? "" : original);
        headers.put(header, List.of(value));
    }

    /** Gives a request that has reached the page its own headers back. */
    static void restore(ContainerRequestContext context) {
        restore(context, HttpHeaders.CONTENT_TYPE, Properties.CONTENT_TYPE);
        restore(context, HttpHeaders.ACCEPT, Properties.ACCEPT);
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
