package dev.formactions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An expected error, made by {@link ActionResult#error(int, String)} and its siblings: the nearest error view is rendered,
 * and a script gets the body as JSON. An action returns or throws it, a load or a layout throws it.
 */
public final class ActionError extends RuntimeException implements ActionResult {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Map<String, @Nullable Object> body;

    ActionError(int status, Map<String, ? extends @Nullable Object> body) {
        super("error " + status, null, false, false);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException(
                    "error(" + status + ", …): the status of an error must be between 400 and 599.");
        }
        Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
        ordered.put("message", "Unknown Error");
        ordered.putAll(body);
        this.status = status;
        this.body = Collections.unmodifiableMap(ordered);
    }

    /**
     * The status of the response.
     *
     * @return 400 to 599
     */
    public int status() {
        return status;
    }

    /**
     * What the client sees: {@code message} first, then the rest in the order it was given.
     *
     * @return an unmodifiable map with at least {@code message}; values may be {@code null}
     */
    public Map<String, @Nullable Object> body() {
        return body;
    }
}
