package dev.formactions.internal.typed;

import dev.formactions.internal.bind.BoundForm;
import dev.formactions.internal.convert.Message;
import dev.formactions.internal.validate.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects the errors of one form, in the order in which they are found. */
final class FormErrors {

    private final Map<String, List<String>> byField = new LinkedHashMap<>();
    private final List<String> ofForm = new ArrayList<>();

    /** Adds a message to a field, or to the form if the name is empty. */
    void add(String field, String message) {
        List<String> messages = field.isEmpty() ? ofForm : byField.computeIfAbsent(field, name -> new ArrayList<>(1));
        if (!messages.contains(message)) {
            messages.add(message);
        }
    }

    /** Adds what was found by validation, but nothing about a value that is none of the user's. */
    void add(List<Violation> violations, BoundForm form, Locale locale) {
        for (Violation violation : violations) {
            if (!form.isBroken(violation.position())) {
                String message = violation.message();
                add(
                        form.name(violation.position()),
                        form.tellsSecret(message) ? Message.INVALID.text(locale) : message);
            }
        }
    }

    boolean isEmpty() {
        return byField.isEmpty() && ofForm.isEmpty();
    }

    /** Whether there is an error of a field or below it. */
    boolean hasBelow(String field) {
        return field.isEmpty()
                ? !isEmpty()
                : byField.keySet().stream()
                        .anyMatch(name ->
                                name.equals(field) || name.startsWith(field + ".") || name.startsWith(field + "["));
    }

    List<String> of(String field) {
        return List.copyOf(byField.getOrDefault(field, List.of()));
    }

    List<String> ofForm() {
        return List.copyOf(ofForm);
    }

    Map<String, List<String>> byField() {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        byField.forEach((field, messages) -> copy.put(field, List.copyOf(messages)));
        return Collections.unmodifiableMap(copy);
    }
}
