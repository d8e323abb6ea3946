package dev.formactions.spi;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Renders views with a template engine of the application's choice: a CDI bean, at most one. It is asked before the
 * built-in Mustache renderer, which renders what it does not have. Called by many threads at once.
 */
public interface ViewRenderer {

    /**
     * Tells whether this renderer has a view. Asked at deployment and, for error views, when an error is shown.
     *
     * @param view the name, as in {@code @View}
     * @return whether it can render that view
     */
    boolean has(String view);

    /**
     * Renders a view. The engine escapes values for HTML. Nothing is sent before this method returns.
     *
     * @param view a name for which {@link #has} returned true
     * @param model {@code data}, {@code form}, {@code page} and {@code actions}
     * @param out takes the HTML
     * @throws IOException if a template cannot be read
     */
    void render(String view, Map<String, ? extends @Nullable Object> model, Writer out) throws IOException;
}
