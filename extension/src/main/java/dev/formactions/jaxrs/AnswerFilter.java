package dev.formactions.jaxrs;

import dev.formactions.PageCall;
import dev.formactions.internal.model.PageModel;
import dev.formactions.internal.request.PageRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Looks at the answers to requests for pages that no page has written: a filter's redirect or refusal becomes a result that
 * a script can read, and {@code Allow} does not promise a POST to a page without actions. Runs after all other response
 * filters, and leaves the answers of other resources alone.
 */
@Priority(Integer.MIN_VALUE + 1000)
final class AnswerFilter implements ContainerResponseFilter {

    private final PageRuntime runtime;

    AnswerFilter(PageRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        PageCall.hand(null);
        if (context.getProperty(Properties.ANSWERED) != null) {
            return;
        }
        String method = context.getMethod();
        int status = response.getStatus();
        if (method.equals("POST") && status >= 300) {
            asResult(context, response);
        } else if (response.getHeaders().containsKey(HttpHeaders.ALLOW)
                && (status == 405 || method.equals("OPTIONS"))) {
            withoutPost(context, response);
        }
    }

    private void asResult(ContainerRequestContext context, ContainerResponseContext response) {
        PageModel page = runtime.registry().findByPath(context.getUriInfo().getPath(false));
        if (page == null || context.getProperty(Properties.ADDRESSEE) == Addressee.ENDPOINT) {
            return;
        }
        PageRequest request = runtime.request(context, page);
        if (!request.isEnhanced()) {
            return;
        }
        String location = response.getHeaderString(HttpHeaders.LOCATION);
        if (response.getStatus() < 400 && location == null) {
            return;
        }
        byte[] body = response.getStatus() < 400
                ? runtime.results().redirect(response.getStatus(), location)
                : runtime.results().error(java.util.Map.of("message", message(response)));
        if (response.getStatus() < 400) {
            response.getHeaders().remove(HttpHeaders.LOCATION);
            response.setStatus(200);
        }
        response.setEntity(body, new java.lang.annotation.Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }

    private static String message(ContainerResponseContext response) {
        String reason = response.getStatusInfo().getReasonPhrase();
        return reason == null || reason.isEmpty() ? "Error: " + response.getStatus() : reason;
    }

    private void withoutPost(ContainerRequestContext context, ContainerResponseContext response) {
        PageModel page = runtime.registry().findByPath(context.getUriInfo().getPath(false));
        if (page == null || page.hasActions() || page.endpoint().has("POST")) {
            return;
        }
        String allow = Arrays.stream(response.getHeaderString(HttpHeaders.ALLOW).split(",", -1))
                .map(String::trim)
                .filter(method -> !method.equals("POST") && !method.isEmpty())
                .collect(Collectors.joining(", "));
        response.getHeaders().putSingle(HttpHeaders.ALLOW, allow);
    }
}
