package dev.formactions.tck.scenarios;

import dev.formactions.RequestEvent;
import dev.formactions.spi.ErrorHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells what an unexpected error was: a test may know, a visitor of a real application may not. */
@ApplicationScoped
public class NamingErrorHandler implements ErrorHandler {

    @Override
    public Map<String, Object> handle(Throwable error, RequestEvent event, int status, String message) {
        return status == 500 ? Map.of("type", error.getClass().getSimpleName()) : Map.of();
    }
}
