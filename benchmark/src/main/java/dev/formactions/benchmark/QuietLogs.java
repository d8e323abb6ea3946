package dev.formactions.benchmark;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the container and the server from telling how they start. */
final class QuietLogs {

    /** The loggers are kept here, since a logger that nobody holds loses its level. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.jboss.weld"), Logger.getLogger("org.eclipse.jetty"));

    private QuietLogs() {}

    static void install() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
