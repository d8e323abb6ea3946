package dev.formactions.jaxrs;

import dev.formactions.internal.model.Fatal;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.lang.System.Logger.Level;

/**
 * Answers for the application's writer interceptors around a page: one that fails before anything was written ends the request
 * with an error, one that fails on that as well is left out, and what fails later ends the answer where it is.
 */
@Priority(Integer.MIN_VALUE)
final class WriteGuard implements WriterInterceptor {

    private static final System.Logger LOG = System.getLogger("dev.formactions");

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        WatchedStream out = new WatchedStream(context.getOutputStream());
        context.setOutputStream(out);
        try {
            context.proceed();
        } catch (Throwable e) {
            Throwable failure = unwrapped(e);
            if (out.isBroken() || Fatal.is(failure)) {
                throw e;
            }
            if (out.isBegun()) {
                // Runtimes drop it, or write an error behind what is there.
                LOG.log(
                        Level.ERROR,
                        "FA-107: a writer or an interceptor of the application has failed after " + out.count()
                                + " bytes of an answer. The answer ends there",
                        failure);
            } else {
                fail(context, out, failure);
            }
        }
    }

    /** Runtimes wrap what an interceptor throws, each as often as it likes. */
    private static Throwable unwrapped(Throwable error) {
        Throwable failure = error;
        while (failure instanceof ProcessingException && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure;
    }

    private static void fail(WriterInterceptorContext context, WatchedStream out, Throwable failure)
            throws IOException {
        boolean isError = context.getProperty(Properties.FAILED) != null;
        if (!isError || !(context.getProperty(Properties.ANSWERED) instanceof Answered answered)) {
            context.setProperty(Properties.FAILED, true);
            throw Thrown.wrapped(failure);
        }
        context.getHeaders().remove(HttpHeaders.CONTENT_ENCODING);
        if (answered.entity() instanceof byte[] bytes) {
            out.write(bytes);
        }
    }
}
