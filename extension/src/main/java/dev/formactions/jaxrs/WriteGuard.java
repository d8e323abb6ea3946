package dev.formactions.jaxrs;

import dev.formactions.internal.model.Fatal;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Answers for the application's writer interceptors around a page: one that fails before anything was sent ends the request
 * with an error, and one that fails on that as well is left out.
 */
@Priority(Integer.MIN_VALUE)
final class WriteGuard implements WriterInterceptor {

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        OutputStream out = context.getOutputStream();
        try {
            context.proceed();
        } catch (RuntimeException | Error e) {
            Throwable failure = e instanceof ProcessingException && e.getCause() != null ? e.getCause() : e;
            if (!(failure instanceof RuntimeException || failure instanceof Error) || Fatal.is(failure)) {
                // A connection that is gone, most likely.
                throw e;
            }
            boolean isError = context.getProperty(Properties.FAILED) != null;
            if (!isError || !(context.getProperty(Properties.ANSWERED) instanceof Response answer)) {
                context.setProperty(Properties.FAILED, true);
                throw Thrown.wrapped(failure);
            }
            context.getHeaders().remove(HttpHeaders.CONTENT_ENCODING);
            if (answer.getEntity() instanceof byte[] bytes) {
                out.write(bytes);
            }
        }
    }
}
