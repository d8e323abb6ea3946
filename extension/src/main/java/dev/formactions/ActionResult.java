package dev.formactions;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an action ends: with success, with a failure that renders the page again, with a redirect, or with an error.
 *
 * <p>Import the factories statically: {@code import static dev.formactions.ActionResult.*;}
 *
 * <p>A script receives each of them as JSON, with {@code data} encoded by the rules of {@code devalue}: records and beans
 * as objects, {@code Instant} as a date, {@code Set} as a set; see the table in the README. The HTML view sees the Java
 * objects themselves. All results are immutable as far as their data is.
 */
public sealed interface ActionResult permits Success, ActionFailure, Redirect, ActionError {

    /**
     * A success without data: the page is rendered with status 200 and {@code form} is null.
     *
     * @return the result
     */
    static Success success() {
        return new Success(null, false);
    }

    /**
     * A success: the page is rendered with status 200 and the data as {@code form}.
     *
     * @param data what the view sees as {@code form}, and a script as {@code data}; may be {@code null}
     * @return the result
     */
    static Success success(@Nullable Object data) {
        return new Success(data, true);
    }

    /**
     * A failure without data.
     *
     * @param status the status of the page, 400 to 599
     * @return the result
     * @throws IllegalArgumentException if the status is out of range
     */
    static ActionFailure fail(int status) {
        return new ActionFailure(status, null, false);
    }

    /**
     * A failure: an expected refusal. The page is rendered again with this status and the data as {@code form}, so put
     * what the user typed into it.
     *
     * @param status the status of the page, 400 to 599; 400 and 422 are common
     * @param data what the view sees as {@code form}, and a script as {@code data}; may be {@code null}
     * @return the result
     * @throws IllegalArgumentException if the status is out of range
     */
    static ActionFailure fail(int status, @Nullable Object data) {
        return new ActionFailure(status, data, true);
    }

    /**
     * A redirect with status 303 to a location on this application's own origin.
     *
     * @param location where to, sent as given: usually {@code event.base()} and a path. It comes from the program; for one
     *     that came with the request use {@link #redirectLocal}
     * @return the result, to be returned or thrown. If it turns out to lead to another origin, the request ends with an
     *     unexpected error (500): use {@link #redirectExternal(String)} where that is meant
     * @throws IllegalArgumentException if the location has characters that a header cannot carry
     */
    static Redirect redirect(String location) {
        return redirect(303, location);
    }

    /**
     * A redirect to a location on this application's own origin.
     *
     * @param status 300 to 308; 303 after a form, 307 and 308 make the browser post again
     * @param location where to, as in {@link #redirect(String)}
     * @return the result, to be returned or thrown
     * @throws IllegalArgumentException if the status is out of range or the location has characters that a header cannot
     *     carry
     */
    static Redirect redirect(int status, String location) {
        return new Redirect(status, location, null, Redirect.Reach.OWN_ORIGIN);
    }

    /**
     * A redirect to a location on this application's own origin.
     *
     * @param status 300 to 308
     * @param location where to, sent in its ASCII form
     * @return the result, to be returned or thrown
     * @throws IllegalArgumentException if the status is out of range
     */
    static Redirect redirect(int status, URI location) {
        return redirect(status, location.toASCIIString());
    }

    /**
     * A redirect with status 303 to a target that came with the request, such as {@code ?redirectTo=…}: it is followed if
     * it lies on this application's own origin, and replaced by the fallback if it leads elsewhere, is malformed, empty or
     * {@code null}. Never an error, never an open redirect.
     *
     * @param target the target as received; may be {@code null}
     * @param fallback a location of the program's own, as in {@link #redirect(String)}
     * @return the result, to be returned or thrown
     * @throws IllegalArgumentException if the fallback has characters that a header cannot carry
     */
    static Redirect redirectLocal(@Nullable String target, String fallback) {
        return new Redirect(303, fallback, target, Redirect.Reach.OWN_ORIGIN);
    }

    /**
     * A redirect with status 303 to anywhere. Never pass it a target that came with the request.
     *
     * @param location where to, sent as given
     * @return the result, to be returned or thrown
     * @throws IllegalArgumentException if the location has characters that a header cannot carry
     */
    static Redirect redirectExternal(String location) {
        return redirectExternal(303, location);
    }

    /**
     * A redirect to anywhere. Never pass it a target that came with the request.
     *
     * @param status 300 to 308
     * @param location where to, sent as given
     * @return the result, to be returned or thrown
     * @throws IllegalArgumentException if the status is out of range or the location has characters that a header cannot
     *     carry
     */
    static Redirect redirectExternal(int status, String location) {
        return new Redirect(status, location, null, Redirect.Reach.ANYWHERE);
    }

    /**
     * An expected error with the message {@code Error: <status>}: the nearest error view is rendered.
     *
     * @param status 400 to 599
     * @return the result, to be returned or thrown
     * @throws IllegalArgumentException if the status is out of range
     */
    static ActionError error(int status) {
        return new ActionError(status, Map.of("message", "Error: " + status));
    }

    /**
     * An expected error with a message for the user: the nearest error view is rendered.
     *
     * @param status 400 to 599
     * @param message what the user sees; escaped in HTML
     * @return the result, to be returned or thrown
     * @throws IllegalArgumentException if the status is out of range
     */
    static ActionError error(int status, String message) {
        return new ActionError(status, Map.of("message", message));
    }

    /**
     * An expected error with more than a message: the nearest error view is rendered.
     *
     * @param status 400 to 599
     * @param body what the user sees, in the order of the map; without a {@code message} it gets {@code Unknown Error}.
     *     Values may be {@code null}, and must be something that JSON-B can write
     * @return the result, to be returned or thrown
     * @throws IllegalArgumentException if the status is out of range
     */
    static ActionError error(int status, Map<String, ? extends @Nullable Object> body) {
        return new ActionError(status, body);
    }
}
