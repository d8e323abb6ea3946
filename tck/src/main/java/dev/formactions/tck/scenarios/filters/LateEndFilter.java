package dev.formactions.tck.scenarios.filters;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Ends requests as {@code X-Late-End} says, when they are answered already, or changes their answers as {@code X-Change}
 * does. It leaves errors alone, but for {@code X-Always-End}. */
@Provider
public class LateEndFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400) {
            Ending.end(request, "X-Late-End");
        }
        Ending.end(request, "X-Always-End");
        change(String.valueOf(request.getHeaderString("X-Change")), response);
    }

    private static void change(String how, ContainerResponseContext response) {
        switch (how) {
            case "elsewhere" -> {
                response.setStatus(303);
                response.getHeaders().putSingle(HttpHeaders.LOCATION, "https://elsewhere.example/login");
            }
            case "refusal" -> {
                response.setStatus(403);
                response.setEntity("Not you");
            }
            case "status" -> response.setStatus(500);
            default -> {}
        }
    }
}
