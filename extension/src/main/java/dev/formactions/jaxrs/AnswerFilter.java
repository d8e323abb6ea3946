package dev.formactions.jaxrs;

import dev.formactions.ActionError;
import dev.formactions.PageCall;
import dev.formactions.Redirect;
import dev.formactions.internal.http.Accept;
import dev.formactions.internal.model.PageModel;
import dev.formactions.internal.request.ServerUrl;
import dev.formactions.internal.view.PlainErrorPage;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the answers to requests for pages that no page has written: what was thrown outside of the page is answered as if
 * its action had thrown it, a filter's redirect or refusal becomes a result that a script can read, and {@code Allow} does not
 * promise a POST to a page without actions. Runs after all other response filters, and leaves the answers of other resources
 * alone.
 */
@Priority(Integer.MIN_VALUE + 1000)
final class AnswerFilter implements ContainerResponseFilter {

    private static final System.Logger LOG = System.getLogger("dev.formactions");
    private static final Annotation[] NO_ANNOTATIONS = {};
    private static final Set<String> CHANGING = Set.of("PUT", "PATCH", "DELETE");
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

    private final PageRuntime runtime;

    AnswerFilter(PageRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        PageCall.hand(null);
        if (context.getProperty(Properties.GIVEN_UP) != null || isPlain(context, response)) {
            return;
        }
        PageModel page = runtime.pageOf(context);
        Throwable thrown = Thrown.find(response, page != null);
        if (thrown != null && page != null) {
            inPlace(context, page, thrown, response);
        } else if (thrown instanceof ActionError error) {
            writeError(context, response, error.status(), error.body());
            context.setProperty(Properties.ANSWERED, true);
        } else if (thrown != null) {
            redirect(context, response, (Redirect) thrown);
            context.setProperty(Properties.ANSWERED, true);
        } else {
            notByThePage(context, page, response);
        }
    }

    /** Whether a page has written the answer, or there is nothing in it to look at. */
    private static boolean isPlain(ContainerRequestContext context, ContainerResponseContext response) {
        int status = response.getStatus();
        if (response.getEntity() instanceof Throwable) {
            return false;
        }
        if (context.getProperty(Properties.ANSWERED) instanceof Answered answered && answered.status() == status) {
            return status != 500 || answered.entity() == response.getEntity();
        }
        return status < 300 && !context.getMethod().equals("OPTIONS");
    }

    private void inPlace(
            ContainerRequestContext context, PageModel page, Throwable thrown, ContainerResponseContext response) {
        Response answer = Replacement.of(runtime, context, page, thrown);
        context.setProperty(Properties.ANSWERED, Answered.of(answer));
        take(answer, response);
    }

    private void notByThePage(
            ContainerRequestContext context, @Nullable PageModel page, ContainerResponseContext response) {
        String method = context.getMethod();
        if (method.equals("POST") && response.getStatus() >= 300) {
            asResult(context, page, response);
        } else if (page != null && response.getStatus() == 405 && CHANGING.contains(method)) {
            foreignOrNotAllowed(context, page, response);
        } else if (response.getHeaders().containsKey(HttpHeaders.ALLOW)
                && (response.getStatus() == 405 || method.equals("OPTIONS"))) {
            withoutPost(context, response);
        }
    }

    /** A page of another origin learns no more from a method that the page does not have than from a POST. */
    private void foreignOrNotAllowed(
            ContainerRequestContext context, PageModel page, ContainerResponseContext response) {
        Response refusal = new OriginFilter(runtime, page).refusal(context);
        if (refusal == null) {
            withoutPost(context, response);
        } else {
            response.getHeaders().remove(HttpHeaders.ALLOW);
            take(refusal, response);
        }
    }

    /** The redirect of a filter or a REST resource leads where that of a page would. */
    private void redirect(ContainerRequestContext context, ContainerResponseContext response, Redirect redirect) {
        try {
            String origin = ServerUrl.origin(context.getUriInfo().getRequestUri());
            response.getHeaders()
                    .putSingle(HttpHeaders.LOCATION, runtime.pipeline().location(redirect, origin));
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        } catch (IllegalStateException e) {
            LOG.log(Level.ERROR, context.getMethod() + " of a REST resource: unexpected error", e);
            response.getHeaders().remove(HttpHeaders.LOCATION);
            writeError(context, response, 500, Map.of("message", "Internal Error"));
        }
    }

    private void writeError(
            ContainerRequestContext context,
            ContainerResponseContext response,
            int status,
            Map<String, ? extends @Nullable Object> body) {
        String accept = context.getHeaderString(HttpHeaders.ACCEPT);
        response.setStatus(status);
        if (accept != null && Accept.prefersJson(accept)) {
            response.setEntity(runtime.results().error(body), NO_ANNOTATIONS, MediaType.APPLICATION_JSON_TYPE);
        } else {
            String message = String.valueOf(body.get("message"));
            response.setEntity(PlainErrorPage.render(status, message), NO_ANNOTATIONS, HTML);
        }
    }

    private static void take(Response answer, ContainerResponseContext response) {
        response.setStatus(answer.getStatus());
        response.getHeaders().remove(HttpHeaders.LOCATION);
        answer.getStringHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                values.forEach(value -> response.getHeaders().add(name, value));
            }
        });
        if (answer.hasEntity()) {
            response.setEntity(answer.getEntity(), NO_ANNOTATIONS, answer.getMediaType());
        } else {
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        }
    }

    private void asResult(
            ContainerRequestContext context, @Nullable PageModel page, ContainerResponseContext response) {
        if (page == null || !runtime.request(context, page).isEnhanced()) {
            return;
        }
        int status = response.getStatus();
        String location = response.getHeaderString(HttpHeaders.LOCATION);
        if (status >= 400) {
            byte[] error = runtime.results().error(Map.of("message", message(response)));
            response.setEntity(error, NO_ANNOTATIONS, MediaType.APPLICATION_JSON_TYPE);
        } else if (location != null) {
            response.getHeaders().remove(HttpHeaders.LOCATION);
            response.setStatus(200);
            byte[] redirect = runtime.results().redirect(status, location);
            response.setEntity(redirect, NO_ANNOTATIONS, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static String message(ContainerResponseContext response) {
        String reason = response.getStatusInfo().getReasonPhrase();
        return reason == null || reason.isEmpty() ? "Error: " + response.getStatus() : reason;
    }

    private void withoutPost(ContainerRequestContext context, ContainerResponseContext response) {
        PageModel page = runtime.registry().findByPath(context.getUriInfo().getPath(false));
        if (page == null
                || page.hasActions()
                || page.endpoint().has("POST")
                || !response.getHeaders().containsKey(HttpHeaders.ALLOW)) {
            return;
        }
        String allow = Arrays.stream(response.getHeaderString(HttpHeaders.ALLOW).split(",", -1))
                .map(String::trim)
                .filter(method -> !method.equals("POST") && !method.isEmpty())
                .collect(Collectors.joining(", "));
        response.getHeaders().putSingle(HttpHeaders.ALLOW, allow);
    }
}
