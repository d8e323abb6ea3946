package dev.formactions.internal.model;

import dev.formactions.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page as the deployment found it.
 *
 * @param type the class of the bean
 * @param route its path template, with a leading and without a trailing slash
 * @param view the name of its view
 * @param load its load, {@code null} if it has none
 * @param actions its actions by name, in the order of their declaration; the default one is called {@code default}
 * @param layouts the layouts that cover it, the shortest path first
 * @param endpoint the resource methods beside it
 */
public record PageModel(
        Class<? extends Page> type,
        String route,
        String view,
        @Nullable BoundMethod load,
        Map<String, BoundMethod> actions,
        List<LayoutModel> layouts,
        Endpoint endpoint) {

    /** The name of the default action among {@link #actions}. */
    public static final String DEFAULT = "default";

    /** The path template of a page as this model writes it: with a leading and without a trailing slash. */
    public static String routeOf(String path) {
        return PathTemplate.normalize(path);
    }

    public boolean hasActions() {
        return !actions.isEmpty();
    }

    /**
     * The action that a request selects.
     *
     * @param selected the name in the request's query, {@code null} without a selector
     * @return the action; {@code null} if there is none of that name. {@code default} cannot be selected by name.
     */
    public @Nullable BoundMethod action(@Nullable String selected) {
        if (selected == null) {
            return actions.get(DEFAULT);
        }
        return selected.equals(DEFAULT) ? null : actions.get(selected);
    }
}
