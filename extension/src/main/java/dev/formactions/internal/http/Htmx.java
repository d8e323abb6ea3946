package dev.formactions.internal.http;

import org.jspecify.annotations.Nullable;

/** Requests of htmx, which is a script but stands in for the browser: it wants pages, and htmx 2 accepts anything. */
public final class Htmx {

    /** The header that it sends. */
    public static final String HEADER = "HX-Request";

    private Htmx() {}

    /** Whether a request with this {@value #HEADER} is from htmx; null without one. */
    public static boolean isMeantBy(@Nullable String header) {
        return "true".equals(header);
    }
}
