package dev.formactions;

import java.util.Map;

/**
 * A CDI bean that contributes {@code data} to every page under a path (see {@link LayoutOf}): the current user, the
 * navigation.
 *
 * <p>Layouts run whenever a page or an error view is rendered (but for a request that another origin has caused), before the page's {@link Load}, from the shortest path to
 * the longest. Of several values with one name, the longest path's wins, and the page's own over all of them.
 */
public interface Layout {

    /**
     * Returns what the views see in {@code data}, beside the page's own.
     *
     * @param event the request; after an action it is the same event that the action saw
     * @return names and values; may be empty, and values may be {@code null}
     * @throws ActionError to end the request with that error
     * @throws Redirect to end the request with that redirect
     */
    Map<String, ? extends @org.jspecify.annotations.Nullable Object> data(RequestEvent event);
}
