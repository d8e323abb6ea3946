package dev.formactions;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A request to a page, as actions, loads, layouts and error handlers see it: one object for all of them. Not thread-safe.
 */
public interface RequestEvent {

    /**
     * The method of the request.
     *
     * @return {@code GET}, {@code HEAD} or {@code POST}; the load after an action sees {@code POST}
     */
    String method();

    /**
     * The whole URL as requested, the selector of the action included.
     *
     * @return an absolute URL; path and query stay encoded
     */
    URI url();

    /**
     * The application's root: context path and application path. Links, redirects and cookie paths start with it.
     *
     * @return {@code ""} at the root of the server, else a path without a trailing slash
     */
    String base();

    /**
     * The page's path as it was declared.
     *
     * @return the JAX-RS path template, such as {@code /articles/{id}}
     */
    String route();

    /**
     * The path parameters.
     *
     * @return names and values, each decoded once; unmodifiable
     */
    Map<String, String> params();

    /**
     * The headers of the request.
     *
     * @return the headers
     */
    HttpHeaders headers();

    /**
     * The cookies of the request and its response.
     *
     * @return the cookies
     */
    Cookies cookies();

    /**
     * What filters, actions and loads tell each other: a live view of the JAX-RS request properties. It holds no
     * {@code null}: to put one removes the name.
     *
     * @return a map that can be changed
     */
    Map<String, Object> locals();

    /**
     * Sets a header of the response, however the request ends. It overrides what the framework would set, content type and
     * location included.
     *
     * @param name the name, in any case
     * @param value the value
     * @throws IllegalStateException if the header was set before in this request ({@code Server-Timing} is joined instead)
     * @throws IllegalArgumentException for {@code Set-Cookie} (use {@link #cookies}), and for characters that a header
     *     cannot carry
     */
    void setHeader(String name, String value);

    /**
     * The submitted form.
     *
     * @return the form data; the body is read when it is first asked for a field
     */
    FormData formData();

    /**
     * The body, for an action that parses it itself. It is limited as forms are: reading on past the limit throws a
     * {@link jakarta.ws.rs.ClientErrorException} with 413.
     *
     * @return the stream, which can be read once
     * @throws IllegalStateException if the body was read before, as form or as stream
     */
    InputStream body();

    /**
     * The address of the client, or of the last proxy before this server.
     *
     * @return an IP address as text; empty where the runtime does not tell (Jersey without servlets)
     */
    Optional<String> clientAddress();
}
