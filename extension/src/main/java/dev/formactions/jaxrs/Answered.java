package dev.formactions.jaxrs;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page has answered, as it was before anybody changed it: RESTEasy hands the very {@code Response} to the response
 * filters of the application.
 *
 * @param cookies the lines of {@code Set-Cookie}
 */
record Answered(int status, @Nullable Object entity, List<String> cookies) {

    static Answered of(Response response) {
        return new Answered(
                response.getStatus(),
                response.getEntity(),
                List.copyOf(response.getStringHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of())));
    }
}
