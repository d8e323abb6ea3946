package dev.formactions.internal.model;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The languages that a client asks for. */
final class Languages {

    private Languages() {}

    /** A header that nobody can read says nothing. Runtimes throw exceptions of different types for it. */
    static List<Locale> accepted(HttpHeaders headers) {
        try {
            return headers.getAcceptableLanguages();
        } catch (RuntimeException e) {
            return List.of();
        }
    }
}
