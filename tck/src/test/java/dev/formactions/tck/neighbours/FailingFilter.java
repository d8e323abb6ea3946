package dev.formactions.tck.neighbours;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** Fails where {@code X-Fail} says. */
@Provider
public class FailingFilter implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty("fail", request.getHeaderString("X-Fail"));
        fail("request", request.getHeaderString("X-Fail"));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400) {
            fail("response", request.getHeaderString("X-Fail"));
        }
        fail("response, always", request.getHeaderString("X-Fail"));
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        fail("writing", context.getProperty("fail"));
        context.proceed();
    }

    private static void fail(String here, @org.jspecify.annotations.Nullable Object where) {
        if (here.equals(where)) {
            throw new IllegalStateException("failed at the " + where);
        }
        if ((here + ", error").equals(where)) {
            throw new AssertionError("failed at the " + where);
        }
    }
}
