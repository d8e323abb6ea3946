package dev.formactions.jaxrs;

import dev.formactions.internal.model.Endpoint;
import dev.formactions.internal.model.PageModel;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
        Addressee addressee = runtime.addressee(context);
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
            SteeredHeaders.replace(context, HttpHeaders.CONTENT_TYPE, Properties.CONTENT_TYPE, PAGE_ONLY);
        }
    }

    private static void steerGet(ContainerRequestContext context, Addressee addressee, Endpoint endpoint) {
        if (addressee == Addressee.PAGE) {
            SteeredHeaders.replace(context, HttpHeaders.ACCEPT, Properties.ACCEPT, PAGE_ONLY);
        } else if (!accepts(context, endpoint.getProduces())) {
            // The endpoint answers in its own type, whatever the client wants: the page's is not what it asks for
            // either.
            SteeredHeaders.replace(context, HttpHeaders.ACCEPT, Properties.ACCEPT, MediaType.WILDCARD);
        }
    }

    private static boolean accepts(ContainerRequestContext context, List<MediaType> produced) {
        try {
            return context.getAcceptableMediaTypes().stream()
                    .anyMatch(type -> produced.stream().anyMatch(type::isCompatible));
        } catch (RuntimeException e) {
            // An Accept that the runtime cannot parse accepts nothing that we know of.
            return false;
        }
    }
}
