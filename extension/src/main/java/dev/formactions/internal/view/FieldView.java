package dev.formactions.internal.view;

import dev.formactions.internal.model.FieldState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a view sees as {@code actions.<name>.fields.<field>}. */
public final class FieldView {

    private final FieldState state;

    FieldView(FieldState state) {
        this.state = state;
    }

    static Map<String, FieldView> of(Map<String, FieldState> states) {
        Map<String, FieldView> views = new LinkedHashMap<>();
        states.forEach((name, state) -> views.put(name, new FieldView(state)));
        return views;
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

    /** The fields of a nested object, or the entries of a map by their keys. */
    public Map<String, FieldView> fields() {
        return of(state.fields().get());
    }

    /** The elements of a list, or the values of a map. */
    public List<FieldView> items() {
        return state.items().get().stream().map(FieldView::new).toList();
    }

    @Override
    public String toString() {
        return "FieldView[" + state.name() + "]";
    }
}
