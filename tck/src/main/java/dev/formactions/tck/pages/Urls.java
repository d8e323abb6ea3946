package dev.formactions.tck.pages;

import dev.formactions.RequestEvent;
import java.net.URI;

/** The parts of a request's URL as the cases name them. */
final class Urls {

    private Urls() {}

    /** The raw query with its question mark, or {@code ""}. */
    static String search(RequestEvent event) {
        String query = event.url().getRawQuery();
        return query == null || query.isEmpty() ? "" : "?" + query;
    }

    /** Scheme, host and port. */
    static String origin(RequestEvent event) {
        URI url = event.url();
        return url.getScheme() + "://" + url.getRawAuthority();
    }

    /** The route with its parameters in brackets: {@code /params/{slug}} is {@code /params/[slug]}. */
    static String route(RequestEvent event) {
        return event.route().replace('{', '[').replace('}', ']');
    }
}
