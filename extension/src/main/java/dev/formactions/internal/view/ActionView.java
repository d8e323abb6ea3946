package dev.formactions.internal.view;

import dev.formactions.Form;
import dev.formactions.internal.model.FieldId;
import dev.formactions.internal.model.FormObject;
import dev.formactions.internal.model.FormState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a view sees as {@code actions.<name>}.
 *
 * @param url the reference for a form's {@code action}: it selects the action and keeps the page's other parameters
 * @param fields the fields of the action's form object by name, in their order; empty if it has none
 * @param summary all that is wrong with the submitted form, {@code null} if nothing is
 */
public record ActionView(String url, Map<String, FieldView> fields, @Nullable Summary summary) {

    /**
     * All that is wrong with a form.
     *
     * @param id an id for it
     * @param title what it is called
     * @param formErrors the messages for the form as a whole
     * @param errors the messages for fields, in the order in which the form object declares them
     */
    public record Summary(String id, String title, List<String> formErrors, List<ErrorLink> errors) {}

    /** An action without a form object. */
    public ActionView(String url) {
        this(url, Map.of(), null);
    }

    /**
     * An action.
     *
     * @param name its name, empty for the default one
     * @param form its form object, {@code null} without one
     * @param submitted the form that the request has submitted and that is to be shown again
     * @param locale the language of the request
     */
    public static ActionView of(
            String url, String name, @Nullable FormObject form, @Nullable Form<?> submitted, Supplier<Locale> locale) {
        if (form == null) {
            return new ActionView(url);
        }
        FormState state = form.state(FieldId.prefix(name), submitted);
        FormView view = new FormView(name, locale);
        boolean wrong = !state.errors().isEmpty() || !state.formErrors().isEmpty();
        return new ActionView(url, view.fields(state.fields()), wrong ? summary(name, state, view) : null);
    }

    private static Summary summary(String name, FormState state, FormView view) {
        return new Summary(FieldId.summary(name), view.summaryTitle(), state.formErrors(), view.errors(state.errors()));
    }
}
