package dev.formactions.tck;

import dev.formactions.RequestEvent;
import dev.formactions.spi.ErrorHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows more of an error to a client that asks for it with the header {@code x-verbose-error}. */
@ApplicationScoped
public class VerboseErrors implements ErrorHandler {

    @Override
    public @Nullable Map<String, ? extends @Nullable Object> handle(
            Throwable error, RequestEvent event, int status, String message) {
        if (event.headers().getHeaderString("x-verbose-error") == null) {
            return null;
        }
        Map<String, @Nullable Object> visible = new LinkedHashMap<>();
        visible.put("message", message);
        visible.put("status", status);
        visible.put("detail", error.getMessage());
        return visible;
    }
}
