package dev.formactions.internal.pipeline;

import dev.formactions.ActionError;
import dev.formactions.RequestEvent;
import dev.formactions.internal.model.Fatal;
import dev.formactions.internal.model.Refusal;
import dev.formactions.spi.ErrorHandler;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what went wrong into what the client may see, and tells the log. */
final class Errors {

    private static final System.Logger LOG = System.getLogger("dev.formactions");

    private final @Nullable ErrorHandler handler;

    Errors(@Nullable ErrorHandler handler) {
        this.handler = handler;
    }

    VisibleError visible(Throwable error, RequestEvent event) {
        if (error instanceof ActionError expected) {
            return new VisibleError(expected.status(), expected.body());
        }
        if (error instanceof Refusal refusal) {
            LOG.log(Level.DEBUG, () -> describe(event) + ": " + refusal.getMessage());
            return handled(refusal, event, refusal.status(), refusal.shortMessage());
        }
        if (error instanceof WebApplicationException web && web.getResponse().getStatus() >= 400) {
            return expected(web.getResponse());
        }
        LOG.log(Level.ERROR, describe(event) + ": unexpected error", error);
        return handled(error, event, 500, "Internal Error");
    }

    /** What a JAX-RS response says of an error: its entity where that is a text, else its reason phrase. */
    VisibleError expected(Response response) {
        int status = Math.min(response.getStatus(), 599);
        String message = response.hasEntity() && response.getEntity() instanceof String text
                ? text
                : response.getStatusInfo().getReasonPhrase();
        return new VisibleError(
                status, Map.of("message", message == null || message.isEmpty() ? "Error: " + status : message));
    }

    private VisibleError handled(Throwable error, RequestEvent event, int status, String message) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("message", message);
        if (handler != null) {
            try {
                Map<String, ? extends @Nullable Object> shown = handler.handle(error, event, status, message);
                if (shown != null) {
                    body.putAll(shown);
                }
            } catch (Throwable e) {
                Fatal.rethrow(e);
                LOG.log(Level.ERROR, describe(event) + ": the ErrorHandler has failed itself", e);
            }
        }
        return new VisibleError(status, body);
    }

    /** The query is left out: it may hold what must not reach a log. */
    private static String describe(RequestEvent event) {
        return event.method() + " " + event.route();
    }
}
