package dev.formactions.jaxrs;

import dev.formactions.internal.model.PageModel;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/**
 * What takes the place of a page's answer where something around the page has failed: the answer as if its action had ended
 * so. What the page itself has answered is void, but for its cookies.
 */
final class Replacement {

    private Replacement() {}

    static Response of(PageRuntime runtime, ContainerRequestContext context, PageModel page, Throwable thrown) {
        SteeredHeaders.restore(context);
        Response answer = runtime.pipeline().thrown(runtime.request(context, page), thrown);
        if (!(context.getProperty(Properties.ANSWERED) instanceof Answered answered)
                || answered.cookies().isEmpty()) {
            return answer;
        }
        // The action has been carried out, whatever came after it.
        ResponseBuilder withCookies = Response.fromResponse(answer);
        answered.cookies().forEach(cookie -> withCookies.header(HttpHeaders.SET_COOKIE, cookie));
        return withCookies.build();
    }
}
