package dev.formactions.tck.scenarios.filters;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Fails whenever something is written, errors included, if {@code X-Write-End} says so. */
@Provider
public class WriteEndFilter implements ContainerRequestFilter, WriterInterceptor {

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty("write-end", request.getHeaderString("X-Write-End"));
        request.setProperty("written", request.getHeaderString("X-Written"));
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if ("all of it".equals(context.getProperty("written"))) {
            context.proceed();
        } else if (context.getProperty("written") != null) {
            context.getOutputStream().write("part".getBytes(StandardCharsets.UTF_8));
        }
        if (context.getProperty("write-end") instanceof String end) {
            fail(end);
        }
        context.proceed();
    }

    private static void fail(String end) throws IOException {
        switch (end) {
            case "crash" -> throw new AssertionError("secret");
            case "io" -> throw new IOException("secret");
            case "io inside" -> throw new ProcessingException("secret", new IOException("secret"));
            default -> throw new IllegalStateException("secret");
        }
    }
}
