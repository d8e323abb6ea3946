package dev.formactions.tck.filters;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Reads the value of a cookie as {@code decodeURIComponent} does; JAX-RS leaves it as it is. */
final class CookieValue {

    private CookieValue() {}

    static String decode(String value) {
        try {
            // A plus sign stands for itself here.
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return value;
        }
    }
}
