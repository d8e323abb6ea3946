package dev.formactions.spi;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The views of one application, in the form in which its responses carry them. Thread-safe. */
public interface ViewEntity {

    /**
     * Tells whether a view exists.
     *
     * @param view the name, as in {@code @View}
     * @return whether {@link #of} can be asked for it
     */
    boolean has(String view);

    /**
     * Returns what the response carries: the rendered page, or an object that the runtime renders when it writes the
     * response.
     *
     * @param view the name of a view
     * @param model {@code data}, {@code form}, {@code page} and {@code actions}
     * @return the entity
     */
    Object of(String view, Map<String, ? extends @Nullable Object> model);
}
