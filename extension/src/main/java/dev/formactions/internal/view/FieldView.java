package dev.formactions.internal.view;

import dev.formactions.internal.model.FieldId;
import dev.formactions.internal.model.FieldState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a view sees as {@code actions.<name>.fields.<field>}. */
public final class FieldView {

    private final FieldState state;
    private final FormView form;

    FieldView(FieldState state, FormView form) {
        this.state = state;
        this.form = form;
    }

    /** The name for its {@code <input>}, such as {@code address.street}. */
    public String name() {
        return state.name();
    }

    /** An id that no other field of the page has. */
    public String id() {
        return state.id();
    }

    /** What was submitted, the first text if there are several; empty if it is sensitive. */
    public String value() {
        return state.texts().isEmpty() ? "" : state.texts().get(0);
    }

    /** What was submitted for a list of texts. */
    public List<String> values() {
        return state.texts();
    }

    /** Whether it is a checkbox that is checked. */
    public boolean checked() {
        return state.checked();
    }

    /** The messages; those of the elements as well if it is a list. */
    public List<String> errors() {
        return state.errors();
    }

    public boolean invalid() {
        return !state.errors().isEmpty();
    }

    /** What a user reads beside it. */
    public String label() {
        return form.label(state.name());
    }

    /** More about what to enter, empty if there is nothing to say. */
    public String hint() {
        return form.hint(state.name());
    }

    /** The id of the element with the messages. */
    public String errorId() {
        return FieldId.error(state.id());
    }

    /** The id of the element with the hint. */
    public String hintId() {
        return FieldId.hint(state.id());
    }

    /** The ids of its hint and its messages, empty if it has neither. */
    public String described() {
        return (hint().isEmpty() ? "" : hintId())
                + (invalid() && !hint().isEmpty() ? " " : "")
                + (invalid() ? errorId() : "");
    }

    /** The attributes of its control, but for {@code id}, {@code name}, {@code value} and {@code checked}. */
    public Attributes attributes() {
        Map<String, String> attributes = new LinkedHashMap<>(state.traits().attributes());
        if (invalid()) {
            attributes.put("aria-invalid", "true");
        }
        if (!described().isEmpty()) {
            attributes.put("aria-describedby", described());
        }
        if (state.first()) {
            attributes.put("autofocus", "autofocus");
        }
        return new Attributes(attributes);
    }

    /** What can be chosen, empty if anything can be entered. */
    public List<Choice> choices() {
        return form.choices(state);
    }

    /** Whether it is a choice of one or more of several values. */
    public boolean choice() {
        return state.traits().choices() != null;
    }

    /** Whether it has no control of its own, so that a link in the summary leads to its messages. */
    public boolean parent() {
        return !state.control();
    }

    /** Whether several values can be chosen. */
    public boolean multiple() {
        return state.traits().attributes().containsKey("multiple");
    }

    /** Whether it is a yes or no. */
    public boolean checkbox() {
        return "checkbox".equals(state.traits().attributes().get("type"));
    }

    /** Whether it is entered, as text, number, date or file. */
    public boolean input() {
        return !choice() && !checkbox();
    }

    /** The fields of a nested object, or the entries of a map by their keys. */
    public Map<String, FieldView> fields() {
        return form.fields(state.fields().get());
    }

    /** The elements of a list, or the values of a map. */
    public List<FieldView> items() {
        return state.items().get().stream().map(form::field).toList();
    }

    /** Of a list: a row to fill in, after the others. None if the last one is still blank, so that blank rows do not pile up. */
    public @Nullable FieldView blank() {
        FieldState blank = state.blank().get();
        return blank == null ? null : form.field(blank);
    }

    @Override
    public String toString() {
        return "FieldView[" + state.name() + "]";
    }
}
