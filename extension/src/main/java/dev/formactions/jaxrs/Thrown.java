package dev.formactions.jaxrs;

import dev.formactions.ActionError;
import dev.formactions.Redirect;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * What somebody outside of a page has thrown: a filter, an interceptor, a writer, a REST resource. It arrives as the entity of
 * a response, for only a response reaches a response filter.
 *
 * <p>No mapper of ours stands for all exceptions, as it would be asked for those of REST resources, too, which are none of our
 * business: {@link ThrownError} and {@link ThrownRedirect} map our own types, Jersey's adapter those of pages, and what a
 * runtime has answered itself is known by its look.
 */
final class Thrown {

    /**
     * The type of an entity that only carries what was thrown to the filter. Without one Jersey chooses it from Accept, and
     * ends a request that accepts {@code image/*} with an empty 500 (Jakarta REST 3.1, section 3.8, step 9).
     */
    static final MediaType CARRIER = MediaType.TEXT_PLAIN_TYPE;

    private Thrown() {}

    /**
     * What a response stands for.
     *
     * @param forPage whether the request is for a page
     * @return {@code null} if nothing was thrown
     */
    static @Nullable Throwable find(ContainerResponseContext response, boolean forPage) {
        Object entity = response.getEntity();
        if (entity instanceof ActionError || entity instanceof Redirect) {
            return (Throwable) entity;
        }
        if (!forPage) {
            return null;
        }
        if (entity instanceof Throwable error) {
            return error;
        }
        return isTheRuntimes(response)
                ? new IllegalStateException(
                        "FA-106: a filter or an interceptor of the application has failed around the page. The server's log"
                                + " says how.")
                : null;
    }

    /**
     * A 500 with at most a text, which is how Jakarta REST 3.1 runtimes answer an exception that nobody maps (section 4.4).
     * RESTEasy takes the exception's message for that text, which is not for clients.
     */
    private static boolean isTheRuntimes(ContainerResponseContext response) {
        return response.getStatus() == 500 && (response.getEntity() == null || response.getEntity() instanceof String);
    }

    /** Carries an exception to the filter that answers it: an entity that is there already is mapped by nobody. */
    static WebApplicationException wrapped(Throwable error) {
        return new WebApplicationException(
                error, Response.serverError().entity(error).type(CARRIER).build());
    }
}
