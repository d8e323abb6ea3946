package dev.formactions.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.function.BooleanSupplier;

/**
 * Leaves word, before any other filter can fail, how to find out whether a request is for a page, and how to answer it. What
 * was hidden from the runtime is seen again by all filters that follow.
 */
@PreMatching
@Priority(Integer.MIN_VALUE)
final class ArrivalFilter implements ContainerRequestFilter {

    private final PageRuntime runtime;

    ArrivalFilter(PageRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        SteeredHeaders.unhide(context);
        context.setProperty(Properties.FOR_PAGE, (BooleanSupplier) () -> runtime.pageOf(context) != null);
        context.setProperty(Properties.LAST_ANSWER, new LastAnswer(runtime, context));
    }
}
