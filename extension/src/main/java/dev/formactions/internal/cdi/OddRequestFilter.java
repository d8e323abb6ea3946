package dev.formactions.internal.cdi;

import dev.formactions.internal.http.PlainHeader;
import dev.formactions.internal.model.PageRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes requests for pages readable to JAX-RS runtimes that would end them before any JAX-RS filter. RESTEasy refuses what it
 * cannot parse of Accept and Content-Type with a 400, Jersey's adapter for servlets does so with Content-Type: the first of our
 * JAX-RS filters gives them back. Queries that are no part of a URI fail on both. Requests for anything else stay as they are.
 */
final class OddRequestFilter implements Filter {

    private static final String NAME = "dev.formactions.requests";

    /** Where our JAX-RS filters find what was sent. */
    private static final String SENT = "dev.formactions.sent-";

    /** The methods of a page. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST");

    private final Supplier<@Nullable PageRegistry> pages;

    /** @param pages those of the application on this thread, null if there are none */
    OddRequestFilter(Supplier<@Nullable PageRegistry> pages) {
        this.pages = pages;
    }

    /** Puts the filter in front of all servlets, behind the filters that an application orders itself. */
    static void addTo(ServletContext context) {
        FilterRegistration.Dynamic registration = context.addFilter(NAME, new OddRequestFilter(OddRequestFilter::find));
        if (registration != null) {
            registration.setAsyncSupported(true);
            registration.addMappingForUrlPatterns(null, true, "/*");
        }
    }

    private static @Nullable PageRegistry find() {
        Deployment deployment = Deployment.find();
        return deployment == null ? null : deployment.registry();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request instanceof HttpServletRequest http ? parsable(http) : request, response);
    }

    private HttpServletRequest parsable(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            return request;
        }
        Map<String, String> values = new LinkedHashMap<>();
        hide(request, "accept", PlainHeader::areRanges, "*/*", values);
        hide(request, "content-type", PlainHeader::isType, "application/octet-stream", values);
        String query = request.getQueryString();
        String legal = ServletFacts.legal(query);
        if (!Objects.equals(query, legal)) {
            // Jersey's adapter would ask for the parameters of a form, which the container cannot tell.
            hide(request, "content-type", type -> false, "application/octet-stream", values);
        } else if (values.isEmpty()) {
            return request;
        }
        if (!isForPage(request)) {
            return request;
        }
        values.keySet().forEach(name -> request.setAttribute(SENT + name, sent(request, name)));
        return new ReadableRequest(request, values, legal);
    }

    private static void hide(
            HttpServletRequest request,
            String name,
            Predicate<String> plain,
            String substitute,
            Map<String, String> values) {
        String sent = sent(request, name);
        if (sent != null && !plain.test(sent)) {
            values.put(name, substitute);
        }
    }

    /** Several lines are one list (RFC 9110, section 5.3). */
    private static @Nullable String sent(HttpServletRequest request, String name) {
        String first = request.getHeader(name);
        return first == null ? null : String.join(", ", Collections.list(request.getHeaders(name)));
    }

    /** JAX-RS runtimes are mapped by a path; what follows is theirs. */
    private boolean isForPage(HttpServletRequest request) {
        String mapped = request.getContextPath() + request.getServletPath();
        String path = request.getRequestURI();
        if (request.getPathInfo() == null || !path.startsWith(mapped)) {
            return false;
        }
        PageRegistry registry = pages.get();
        return registry != null && registry.findByPath(path.substring(mapped.length())) != null;
    }
}
