package dev.formactions.internal.model;

import dev.formactions.Layout;

/**
 * A layout and the pages it covers.
 *
 * @param path {@code /} or a path without a trailing slash
 * @param layout the bean's contextual reference
 */
public record LayoutModel(String path, Layout layout) {

    /** Whether a page with this path template lies under the layout's path. */
    public boolean covers(String route) {
        return path.equals("/")
                || (route.startsWith(path) && (route.length() == path.length() || route.charAt(path.length()) == '/'));
    }
}
