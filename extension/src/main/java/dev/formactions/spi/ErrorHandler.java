package dev.formactions.spi;

import dev.formactions.RequestEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a client sees of an error that nobody expected: a CDI bean of the application, at most one. Without one the
 * client sees {@code {message}}.
 *
 * <p>It is asked for unexpected exceptions (500) and for the framework's own refusals (400, 404, 405, 413, 415), not for an
 * {@code error()} of the program. Called by many threads at once.
 */
@FunctionalInterface
public interface ErrorHandler {

    /**
     * Returns what the client may see. The status cannot be changed. If this method throws, the exception is logged and the
     * client sees {@code {message}}.
     *
     * @param error what happened; its message may hold internals
     * @param event the request
     * @param status the status of the response, 400 to 599
     * @param message a short text without internals, such as {@code Not Found} or {@code Internal Error}
     * @return what to show, or {@code null} for {@code {message}}; a {@code message} that is missing is added
     */
    @Nullable Map<String, ? extends @Nullable Object> handle(Throwable error, RequestEvent event, int status, String message);
}
