package dev.formactions.jaxrs;

import dev.formactions.PageCall;
import dev.formactions.internal.http.ContentType;
import dev.formactions.internal.model.PageModel;
import dev.formactions.internal.model.Refusal;
import dev.formactions.internal.request.PageRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Finds out what a request to a page wants, after the application's own filters, and hands it over to the page. */
@Priority(Priorities.USER + 1000)
final class MatchFilter implements ContainerRequestFilter {

    private final PageRuntime runtime;
    private final PageModel page;

    MatchFilter(PageRuntime runtime, PageModel page) {
        this.runtime = runtime;
        this.page = page;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        String receivedType = context.getHeaderString(HttpHeaders.CONTENT_TYPE);
        SteeredHeaders.restore(context);
        PageRequest request = runtime.request(context, page);
        if (request.isPost()) {
            Refusal misdirected = misdirected(context, request, receivedType);
            Response refused = misdirected == null
                    ? runtime.pipeline().match(request)
                    : runtime.pipeline().refuse(request, misdirected);
            if (refused != null) {
                Response answer = allowing(refused);
                context.setProperty(Properties.ANSWERED, Answered.of(answer));
                context.abortWith(answer);
                return;
            }
        }
        PageCall.hand(instance -> {
            Response answer = runtime.pipeline().answer(request, instance);
            context.setProperty(Properties.ANSWERED, Answered.of(answer));
            return answer;
        });
    }

    /** Why a POST on this page must not run an action: it was meant for the endpoint beside it. */
    private @Nullable Refusal misdirected(
            ContainerRequestContext context, PageRequest request, @Nullable String receivedType) {
        if (context.getProperty(Properties.ADDRESSEE) != Addressee.ENDPOINT) {
            return null;
        }
        if (!page.endpoint().has("POST")) {
            return Refusal.methodNotAllowed("POST method not allowed. The endpoint beside the page at " + page.route()
                    + " has none, and the request is not meant for an action");
        }
        String type = ContentType.essence(receivedType);
        boolean consumed = page.endpoint().postConsumes().stream().anyMatch(consumes -> matches(consumes, type));
        return consumed
                ? Refusal.notAcceptable("The endpoint at " + page.route() + " has no type that the client accepts: "
                        + request.headers().getHeaderString(HttpHeaders.ACCEPT))
                : Refusal.unsupportedMediaType("The endpoint at " + page.route() + " does not consume " + receivedType);
    }

    private static boolean matches(MediaType consumes, @Nullable String type) {
        return type != null
                && (consumes.isWildcardType()
                        || type.equals(consumes.getType() + "/" + consumes.getSubtype())
                        || (consumes.isWildcardSubtype() && type.startsWith(consumes.getType() + "/")));
    }

    private Response allowing(Response refused) {
        if (refused.getStatus() != 405) {
            return refused;
        }
        return Response.fromResponse(refused)
                .header(HttpHeaders.ALLOW, String.join(", ", PageRuntime.allowedMethods(page)))
                .build();
    }
}
