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

/** What a view sees as {@code actions.<name>}. What a page does not show is not worked out. */
public final class ActionView {

    private final String url;
    private final String name;
    private final @Nullable FormObject form;
    private final @Nullable Form<?> submitted;
    private final FormView view;
    private @Nullable FormState state;

    /**
     * All that is wrong with a form.
     *
     * @param id an id for it
     * @param title what it is called
     * @param formErrors the messages for the form as a whole
     * @param errors the messages for fields, in the order in which the form object declares them
     */
    public record Summary(String id, String title, List<String> formErrors, List<ErrorLink> errors) {}

    /**
     * An action.
     *
     * @param name its name, empty for the default one
     * @param form its form object, {@code null} without one
     * @param submitted the form that the request has submitted and that is to be shown again
     * @param locale the language of the request
     */
    public ActionView(
            String url, String name, @Nullable FormObject form, @Nullable Form<?> submitted, Supplier<Locale> locale) {
        this.url = url;
        this.name = name;
        this.form = form;
        this.submitted = submitted;
        this.view = new FormView(name, locale);
    }

    /** The reference for a form's {@code action}: it selects the action and keeps the page's other parameters. */
    public String url() {
        return url;
    }

    /** The fields of the action's form object by name, in their order; empty if it has none. */
    public Map<String, FieldView> fields() {
        return view.fields(state().fields());
    }

    /** All that is wrong with the submitted form, {@code null} if nothing is. */
    public @Nullable Summary summary() {
        FormState known = state();
        boolean wrong = !known.errors().isEmpty() || !known.formErrors().isEmpty();
        return wrong
                ? new Summary(
                        FieldId.summary(name), view.summaryTitle(), known.formErrors(), view.errors(known.errors()))
                : null;
    }

    private FormState state() {
        if (state == null) {
            state = form == null
                    ? new FormState(Map.of(), List.of(), List.of())
                    : form.state(FieldId.prefix(name), submitted);
        }
        return state;
    }

    @Override
    public String toString() {
        return "ActionView[" + url + "]";
    }
}
