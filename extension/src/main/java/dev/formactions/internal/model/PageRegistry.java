package dev.formactions.internal.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All pages of an application, by class and by path. Immutable. */
public final class PageRegistry {

    private static final Pattern MATRIX_PARAMETERS = Pattern.compile(";[^/]*");

    private final Map<Class<?>, PageModel> byType;
    private final List<Route> routes;

    /** A root resource class of the application. */
    private record Route(PathTemplate template, boolean hasSubResources, @Nullable PageModel page) {

        boolean standsFor(String path) {
            return template.matches(path) || (hasSubResources && template.matchesStartOf(path));
        }
    }

    /**
     * @param pages all pages
     * @param others the other root resource classes, and the pages with methods for longer paths
     */
    public PageRegistry(Collection<PageModel> pages, Collection<OtherResource> others) {
        Map<Class<?>, PageModel> types = new LinkedHashMap<>();
        pages.forEach(page -> types.put(page.type(), page));
        this.byType = Map.copyOf(types);
        this.routes = Stream.concat(
                        pages.stream().map(page -> new Route(PathTemplate.of(page.route()), false, page)),
                        others.stream()
                                .map(other -> new Route(PathTemplate.of(other.path()), other.hasSubResources(), null)))
                .sorted(Comparator.comparing(Route::template))
                .toList();
    }

    public Collection<PageModel> pages() {
        return byType.values();
    }

    /** The page of a resource class, which may be a proxy's or an interceptor's subclass of the page's. */
    public @Nullable PageModel find(@Nullable Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            PageModel page = byType.get(c);
            if (page != null) {
                return page;
            }
        }
        return null;
    }

    /**
     * The page that JAX-RS will choose for a path, as far as root resource classes decide (Jakarta RESTful Web Services
     * 3.1, section 3.7.2, step 1).
     *
     * @param path the path below the application's root, percent-encoded, with or without a leading slash
     * @return the page, {@code null} if the path is nobody's or another resource's
     */
    public @Nullable PageModel findByPath(String path) {
        String normal = PathTemplate.normalize(withoutMatrixParameters(path));
        for (Route route : routes) {
            if (route.standsFor(normal)) {
                return route.page();
            }
        }
        return null;
    }

    /** JAX-RS matches without them (section 3.7.3): servlet containers put the session's id there. */
    private static String withoutMatrixParameters(String path) {
        return path.indexOf(';') < 0 ? path : MATRIX_PARAMETERS.matcher(path).replaceAll("");
    }
}
