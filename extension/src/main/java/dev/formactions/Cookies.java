package dev.formactions;

import java.util.List;
import java.util.Optional;

/**
 * The cookies of a request and its response. What is set here is seen by {@link #get} for the rest of the request, and is
 * sent with the answer however the request ends. Not thread-safe.
 */
public interface Cookies {

    /**
     * One cookie.
     *
     * @param name the name
     * @param value the decoded value
     */
    record Cookie(String name, String value) {
        @Override
        public String toString() {
            // A value may be a session.
            return "Cookie[" + name + "]";
        }
    }

    /**
     * The value of a cookie: what was set in this request for the current host and path (the longest matching path wins),
     * else what the client sent. Percent-encoded values are decoded; of duplicates the first counts.
     *
     * @param name the exact name
     * @return the value; empty if there is no such cookie, or if it was deleted in this request
     */
    Optional<String> get(String name);

    /**
     * All cookies that {@link #get} can see, those of the request first; a deleted one is listed with an empty value.
     *
     * @return an unmodifiable list; may be empty
     */
    List<Cookie> all();

    /**
     * Sets a cookie with {@link CookieOptions#defaults()}.
     *
     * @param name the name: a token of RFC 6265, section 4.1.1
     * @param value any text; it is percent-encoded as JavaScript's {@code encodeURIComponent} does
     * @throws IllegalArgumentException if the name is not a token
     */
    default void set(String name, String value) {
        set(name, value, CookieOptions.defaults());
    }

    /**
     * Sets a cookie. One set earlier in this request with the same name, path and domain is replaced.
     *
     * @param name the name: a token of RFC 6265, section 4.1.1
     * @param value any text; it is percent-encoded as JavaScript's {@code encodeURIComponent} does
     * @param options where and how long it is valid
     * @throws IllegalArgumentException if the name is not a token
     */
    void set(String name, String value, CookieOptions options);

    /**
     * Deletes a cookie that was set on path {@code /}.
     *
     * @param name the exact name
     * @throws IllegalArgumentException if the name is not a token
     */
    default void delete(String name) {
        delete(name, CookieOptions.defaults());
    }

    /**
     * Deletes a cookie: the client is told so even if it never had it.
     *
     * @param name the exact name
     * @param options the path and domain that it was set with; a {@code maxAge} is ignored
     * @throws IllegalArgumentException if the name is not a token
     */
    void delete(String name, CookieOptions options);
}
