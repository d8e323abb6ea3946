package dev.formactions.tck.scenarios.filters;

import dev.formactions.ActionResult;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The ways in which a filter or an interceptor can end a request. */
final class Ending {

    private Ending() {}

    /** Ends the request as the header says, which is null without one. */
    static void end(ContainerRequestContext request, String header) {
        switch (String.valueOf(request.getHeaderString(header))) {
            case "redirect" -> throw ActionResult.redirect("/login");
            case "redirect away" -> throw ActionResult.redirect("https://elsewhere.example/");
            case "error" -> throw ActionResult.error(402, "Pay first");
            case "break" -> throw new IllegalStateException("secret");
            case "crash" -> throw new AssertionError("secret");
            case "exception" ->
                throw new WebApplicationException(Response.status(401)
                        .type(MediaType.TEXT_PLAIN_TYPE)
                        .entity("Who are you?")
                        .build());
            case "abort" ->
                request.abortWith(Response.status(403)
                        .type(MediaType.TEXT_PLAIN_TYPE)
                        .entity("Not you")
                        .build());
            case "abort elsewhere" ->
                request.abortWith(Response.status(302)
                        .header(HttpHeaders.LOCATION, "https://elsewhere.example/login")
                        .build());
            default -> {}
        }
    }
}
