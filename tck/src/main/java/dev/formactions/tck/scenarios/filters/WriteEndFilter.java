package dev.formactions.tck.scenarios.filters;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** Fails whenever something is written, errors included, if {@code X-Write-End} says so. */
@Provider
public class WriteEndFilter implements ContainerRequestFilter, WriterInterceptor {

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty("write-end", request.getHeaderString("X-Write-End"));
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if ("crash".equals(context.getProperty("write-end"))) {
            throw new AssertionError("secret");
        }
        if (context.getProperty("write-end") != null) {
            throw new IllegalStateException("secret");
        }
        context.proceed();
    }
}
