package dev.formactions.internal.view;

import dev.formactions.internal.model.FieldId;
import dev.formactions.internal.model.FieldState;
import dev.formactions.internal.model.FormState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Makes what a view sees of one form object. */
final class FormView {

    private final String action;
    private final Words words;

    /** @param action the name of the action, empty for the default one */
    FormView(String action, Supplier<Locale> locale) {
        this.action = action;
        this.words = new Words(locale);
    }

    Map<String, FieldView> fields(Map<String, FieldState> states) {
        Map<String, FieldView> views = new LinkedHashMap<>();
        states.forEach((name, state) -> views.put(name, field(state)));
        return views;
    }

    FieldView field(FieldState state) {
        return new FieldView(state, this);
    }

    List<ErrorLink> errors(List<FormState.FieldError> errors) {
        return errors.stream()
                .flatMap(error -> error.messages().stream()
                        .map(message -> new ErrorLink(
                                "#" + (error.control() ? error.id() : FieldId.error(error.id())),
                                error.id(),
                                error.name(),
                                words.summaryLabel(action, error.name()),
                                message)))
                .toList();
    }

    String label(String field) {
        return words.label(action, field);
    }

    String hint(String field) {
        String hint = words.hint(action, field);
        return hint == null ? "" : hint;
    }

    List<Choice> choices(FieldState state) {
        Class<?> type = state.traits().choices();
        return type == null
                ? List.of()
                : state.traits().names().stream()
                        .map(name -> choice(state, type, name))
                        .toList();
    }

    private Choice choice(FieldState state, Class<?> type, String name) {
        boolean first = name.equals(state.traits().names().get(0));
        String id = first ? state.id() : FieldId.choice(state.id(), name);
        return type == Boolean.class
                ? new Choice(
                        name, words.ours(first ? "formactions.yes" : "formactions.no"), id, chosen(state, first), first)
                : new Choice(name, words.choice(type, name), id, state.texts().contains(name), first);
    }

    /** Yes and no have many texts, and an empty one is neither. */
    private static boolean chosen(FieldState state, boolean yes) {
        return yes
                ? state.checked()
                : !state.checked() && state.texts().stream().anyMatch(text -> !text.isBlank());
    }

    String summaryTitle() {
        return words.ours("formactions.summary");
    }
}
