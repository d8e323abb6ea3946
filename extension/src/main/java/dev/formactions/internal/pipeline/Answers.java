package dev.formactions.internal.pipeline;

import dev.formactions.internal.http.Htmx;
import dev.formactions.internal.request.PageRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts responses together: body, what the framework sets, and what the application has set over it. */
final class Answers {

    private static final String HTML = "text/html;charset=utf-8";
    private static final String JSON = "application/json";

    /** Asks for the page along with the result; on an answer it tells that the page's action has been reached. */
    private static final String FORM_ACTIONS = "x-form-actions";

    private Answers() {}

    static Response html(PageRequest request, int status, Object entity) {
        return with(request, ReasonPhrases.response(status).entity(entity), HttpHeaders.CONTENT_TYPE, HTML);
    }

    static Response json(PageRequest request, int status, byte[] body) {
        return with(request, ReasonPhrases.response(status).entity(body), HttpHeaders.CONTENT_TYPE, JSON);
    }

    static Response redirect(PageRequest request, int status, String location) {
        return with(request, Response.status(status), HttpHeaders.LOCATION, location);
    }

    static Response raw(PageRequest request, Response response) {
        return with(request, Response.fromResponse(response), null, "");
    }

    /** Headers are written as the text they are: typed ones are changed by runtimes, each in its own way. */
    private static Response with(PageRequest request, ResponseBuilder builder, @Nullable String name, String value) {
        Map<String, String> own = request.responseHeaders();
        if (name != null && !own.containsKey(name.toLowerCase(java.util.Locale.ROOT))) {
            builder.header(name, value);
        }
        own.forEach((header, text) -> builder.header(header, null).header(header, text));
        if (request.wantsPage()) {
            builder.header(FORM_ACTIONS, "page").header(HttpHeaders.VARY, FORM_ACTIONS);
        }
        if (request.isFromHtmx()) {
            builder.header(HttpHeaders.VARY, Htmx.HEADER);
        }
        for (String cookie : request.setCookieHeaders()) {
            builder.header(HttpHeaders.SET_COOKIE, cookie);
        }
        return builder.build();
    }
}
