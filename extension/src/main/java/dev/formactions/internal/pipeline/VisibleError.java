package dev.formactions.internal.pipeline;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as the client may see it.
 *
 * @param status 400 to 599
 * @param body at least a {@code message}
 */
record VisibleError(int status, Map<String, ? extends @Nullable Object> body) {

    static final VisibleError INTERNAL = new VisibleError(500, Map.of("message", "Internal Error"));

    String message() {
        return String.valueOf(body.get("message"));
    }
}
