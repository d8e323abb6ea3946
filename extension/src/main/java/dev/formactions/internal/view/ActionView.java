package dev.formactions.internal.view;

import dev.formactions.Form;
import dev.formactions.internal.model.FormObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a view sees as {@code actions.<name>}.
 *
 * @param url the reference for a form's {@code action}: it selects the action and keeps the page's other parameters
 * @param fields the fields of the action's form object by name, in their order; empty if it has none
 */
public record ActionView(String url, Map<String, FieldView> fields) {

    /** An action without a form object. */
    public ActionView(String url) {
        this(url, Map.of());
    }

    /**
     * An action.
     *
     * @param name its name, empty for the default one
     * @param form its form object, {@code null} without one
     * @param submitted the form that the request has submitted and that is to be shown again
     */
    public static ActionView of(String url, String name, @Nullable FormObject form, @Nullable Form<?> submitted) {
        if (form == null) {
            return new ActionView(url);
        }
        String prefix = name.replaceAll("[^A-Za-z0-9_-]+", "-");
        return new ActionView(url, FieldView.of(form.fields(prefix.isEmpty() ? "" : prefix + "-", submitted)));
    }
}
