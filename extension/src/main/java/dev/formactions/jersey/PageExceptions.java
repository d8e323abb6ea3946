package dev.formactions.jersey;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BooleanSupplier;
import org.glassfish.jersey.spi.ExtendedExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps exceptions that filters and interceptors throw around a page from the container, which would write a page of its own.
 * Those of all other resources are not mapped, as if this mapper were not there, and any mapper of the application comes
 * first.
 */
@Priority(Integer.MAX_VALUE)
final class PageExceptions implements ExtendedExceptionMapper<Throwable> {

    @Inject
    private @Nullable Provider<ContainerRequestContext> request;

    @Override
    public boolean isMappable(Throwable error) {
        return error instanceof Exception
                && !(error instanceof WebApplicationException)
                && request != null
                && request.get().getProperty("dev.formactions.for-page") instanceof BooleanSupplier forPage
                && forPage.getAsBoolean();
    }

    /** The filter that looks at all answers to pages knows what to make of it. */
    @Override
    public Response toResponse(Throwable error) {
        // With a type, for Jersey would look for one in Accept, and fail if it finds wildcards only.
        return Response.serverError()
                .entity(error)
                .type(MediaType.TEXT_PLAIN_TYPE)
                .build();
    }
}
