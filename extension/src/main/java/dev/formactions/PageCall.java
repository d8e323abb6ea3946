package dev.formactions;

import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * Hands a request from the filter that matched it to the page's resource method, which JAX-RS calls on the same thread.
 * For the framework; an application has no use for it.
 *
 * <p>JAX-RS gives a resource method no portable way to the request's properties, and CDI would need a lookup per request.
 */
@FunctionalInterface
public interface PageCall {

    /**
     * Carries out the request.
     *
     * @param page the instance that JAX-RS called
     * @return the answer
     */
    Response answer(Page page);

    /**
     * Hands over a call to the resource method that this thread calls next.
     *
     * @param call the call, or {@code null} to forget one that was never taken
     */
    static void hand(@Nullable PageCall call) {
        if (call == null) {
            Handed.CALL.remove();
        } else {
            Handed.CALL.set(call);
        }
    }

    /**
     * Takes the call that was handed over, so that it is taken once.
     *
     * @param page the page that asks
     * @return the call
     * @throws IllegalStateException if none was handed over: the filters of this library did not run
     */
    static PageCall take(Page page) {
        PageCall call = Handed.CALL.get();
        if (call == null) {
            throw new IllegalStateException("FA-101: the filters of Form Actions did not run before "
                    + page.getClass().getName()
                    + ". Register dev.formactions.jaxrs.FormActionsFeature in your JAX-RS Application, and do not call"
                    + " the methods of Page yourself.");
        }
        Handed.CALL.remove();
        return call;
    }

    /** Holds the thread's call; an interface cannot have a private field. */
    final class Handed {
        private static final ThreadLocal<PageCall> CALL = new ThreadLocal<>();

        private Handed() {}
    }
}
