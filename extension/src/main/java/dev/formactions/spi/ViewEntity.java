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

    /**
     * Renders completely what {@link #of} has returned, for an answer that holds the page inside of something else.
     *
     * @param entity what {@link #of} has returned
     * @return the page in UTF-8, {@code null} if it can only be rendered as a response of its own
     */
    default byte @Nullable [] html(Object entity) {
        return entity instanceof byte[] rendered ? rendered : null;
    }
}
