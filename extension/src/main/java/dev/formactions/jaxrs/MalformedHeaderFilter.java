package dev.formactions.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests for pages through whose Accept or Content-Type the runtime cannot parse, which would end them with an empty
 * 400 before anybody could answer: Accept is negotiated as SvelteKit does, and a type that is none is a 415. Requests to any
 * other path are left alone.
 */
@PreMatching
@Priority(Priorities.USER + 950)
final class MalformedHeaderFilter implements ContainerRequestFilter {

    /** The methods of a page. The content type of a GET means nothing, but the runtime parses it. */
    private static final Set<String> TYPED = Set.of("GET", "HEAD", "OPTIONS", "POST");

    private final PageRuntime runtime;

    MalformedHeaderFilter(PageRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        boolean accept = isMalformedAccept(context);
        boolean type = TYPED.contains(context.getMethod()) && isMalformedType(context);
        if ((accept || type)
                && runtime.registry().findByPath(context.getUriInfo().getPath(false)) != null) {
            if (accept) {
                SteeredHeaders.replace(context, HttpHeaders.ACCEPT, Properties.ACCEPT, MediaType.WILDCARD);
            }
            if (type) {
                SteeredHeaders.replace(
                        context, HttpHeaders.CONTENT_TYPE, Properties.CONTENT_TYPE, EndpointFilter.PAGE_ONLY);
            }
        }
    }

    private static boolean isMalformedAccept(ContainerRequestContext context) {
        String accept = context.getHeaderString(HttpHeaders.ACCEPT);
        return !isUsual(accept)
                && isRefused(() -> context.getAcceptableMediaTypes().forEach(MalformedHeaderFilter::weight));
    }

    /** RESTEasy reads the weights when it chooses a method, and refuses what is no number. */
    private static void weight(MediaType range) {
        String weight = range.getParameters().get("q");
        if (weight != null) {
            Float.parseFloat(weight);
        }
    }

    private static boolean isMalformedType(ContainerRequestContext context) {
        String type = context.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return !isUsual(type) && (type.isBlank() || isRefused(context::getMediaType));
    }

    /** What nearly every request has is not parsed once more. */
    private static boolean isUsual(@Nullable String header) {
        return header == null
                || header.equals("application/json")
                || header.equals("application/x-www-form-urlencoded")
                || header.startsWith("text/html,application/xhtml+xml,");
    }

    private static boolean isRefused(Runnable parsing) {
        try {
            parsing.run();
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }
}
