package dev.formactions.internal.pipeline;

import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The reason phrases of the IANA registry that JAX-RS does not know: some servers make up one of their own. */
final class ReasonPhrases {

    private static final Map<Integer, String> REGISTERED = Map.of(
            418, "I'm a teapot",
            421, "Misdirected Request",
            422, "Unprocessable Content",
            423, "Locked",
            424, "Failed Dependency",
            425, "Too Early",
            507, "Insufficient Storage",
            508, "Loop Detected");

    private ReasonPhrases() {}

    /** A builder for a response whose status line has the registered phrase. */
    static Response.ResponseBuilder response(int status) {
        String phrase = REGISTERED.get(status);
        return phrase == null ? Response.status(status) : Response.status(status, phrase);
    }
}
