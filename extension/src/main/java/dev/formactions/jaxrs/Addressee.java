package dev.formactions.jaxrs;

import dev.formactions.internal.http.Accept;
import dev.formactions.internal.http.Htmx;
import dev.formactions.internal.selector.Selector;
import org.jspecify.annotations.Nullable;

/** Who a request is meant for, where a page has an endpoint beside its actions. */
enum Addressee {
    /** The page: its load or an action. */
    PAGE,
    /** The endpoint. */
    ENDPOINT;

    /**
     * Decides as SvelteKit 2 does, except that a selector, too, says that an action is meant, and htmx that the page is.
     *
     * @param method the method of the request
     * @param rawQuery the query, percent-encoded; null without one
     * @param actionHeader the header {@code x-sveltekit-action}; null without one
     * @param accept the header {@code Accept}; null without one
     * @param htmx the header {@code HX-Request}; null without one
     */
    static Addressee of(
            String method,
            @Nullable String rawQuery,
            @Nullable String actionHeader,
            @Nullable String accept,
            @Nullable String htmx) {
        boolean post = method.equals("POST");
        if (!post && !method.equals("GET") && !method.equals("HEAD")) {
            return ENDPOINT;
        }
        if (post && ("true".equals(actionHeader) || Selector.of(rawQuery) != null)) {
            return PAGE;
        }
        return Htmx.isMeantBy(htmx) || Accept.prefersPage(accept) ? PAGE : ENDPOINT;
    }
}
