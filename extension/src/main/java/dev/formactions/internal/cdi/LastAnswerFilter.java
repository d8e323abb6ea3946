package dev.formactions.internal.cdi;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests for pages that their JAX-RS runtime leaves to the server by an exception, as long as nothing was sent. It
 * does nothing to any other request, and changes neither requests nor responses.
 */
final class LastAnswerFilter implements Filter {

    private static final String NAME = "dev.formactions";

    /** Puts the filter in front of all servlets, behind the filters that an application orders itself. */
    static void addTo(ServletContext context) {
        FilterRegistration.Dynamic registration = context.addFilter(NAME, new LastAnswerFilter());
        if (registration != null) {
            registration.setAsyncSupported(true);
            registration.addMappingForUrlPatterns(null, true, "/*");
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException | Error e) {
            if (request.getAttribute("dev.formactions.given-up") != null) {
                // Jersey's adapter has answered, and a filter of the application has failed on Jersey's own answer,
                // too.
                return;
            }
            Throwable cause = e instanceof ServletException servlet ? servlet.getRootCause() : e;
            Response answer = response.isCommitted() ? null : answer(request, cause == null ? e : cause);
            if (answer == null || !(response instanceof HttpServletResponse http)) {
                throw e;
            }
            write(answer, http);
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Response answer(ServletRequest request, Throwable error) {
        return request.getAttribute("dev.formactions.last-answer") instanceof Function<?, ?> answer
                ? ((Function<Throwable, @Nullable Response>) answer).apply(error)
                : null;
    }

    private static void write(Response answer, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(answer.getStatus());
        answer.getStringHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        if (answer.getEntity() instanceof byte[] bytes) {
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
