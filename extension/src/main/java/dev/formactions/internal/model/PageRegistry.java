package dev.formactions.internal.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All pages of an application, by class and by path. Immutable. */
public final class PageRegistry {

    private final Map<Class<?>, PageModel> byType;
    private final List<Route> routes;

    /** A root resource class of the application: a page, or another resource that may stand before one. */
    private record Route(PathTemplate template, @Nullable PageModel page) {}

    /**
     * @param pages all pages
     * @param otherPaths the values of {@code @Path} of the root resource classes that are no pages
     */
    public PageRegistry(Collection<PageModel> pages, Collection<String> otherPaths) {
        Map<Class<?>, PageModel> types = new LinkedHashMap<>();
        pages.forEach(page -> types.put(page.type(), page));
        this.byType = Map.copyOf(types);
        this.routes = java.util.stream.Stream.concat(
                        pages.stream().map(page -> new Route(PathTemplate.of(page.route()), page)),
                        otherPaths.stream().map(path -> new Route(PathTemplate.of(path), null)))
                .sorted(java.util.Comparator.comparing(Route::template))
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
        String normal = PathTemplate.normalize(path);
        for (Route route : routes) {
            if (route.template().matches(normal)) {
                return route.page();
            }
        }
        return null;
    }
}
