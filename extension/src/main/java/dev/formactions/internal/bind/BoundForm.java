package dev.formactions.internal.bind;

import dev.formactions.internal.model.FieldTraits;
import dev.formactions.internal.model.FormState;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A form that was read into its form object, as far as its texts allow. */
public final class BoundForm {

    private final @Nullable Object value;
    private final Binding binding;
    private final ObjectSlot slot;
    private final boolean sensitive;
    private final List<String> secrets;

    /**
     * An object whose constructor or setter refused its values.
     *
     * @param name the name of its field, empty for the form object itself
     * @param position the same, as Bean Validation names it
     * @param values what it should have had, by property
     */
    public record Unmade(String name, String position, Class<?> type, Map<String, @Nullable Object> values) {
        @Override
        public String toString() {
            // A value may be a password.
            return "Unmade[" + name + "]";
        }
    }

    BoundForm(@Nullable Object value, Binding binding, ObjectSlot slot, boolean sensitive, List<String> secrets) {
        this.value = value;
        this.binding = binding;
        this.slot = slot;
        this.sensitive = sensitive;
        this.secrets = List.copyOf(secrets);
    }

    /**
     * The form object; where something could not be converted it holds null, zero or false. {@code null} if the object itself
     * could not be made.
     */
    public @Nullable Object value() {
        return value;
    }

    /** Whether {@link #value} says what was submitted. */
    public boolean isFaithful() {
        return binding.broken().isEmpty();
    }

    /** The messages about texts that could not be converted, by name of the field. */
    public Map<String, List<String>> errors() {
        return binding.errors();
    }

    public List<Unmade> unmade() {
        return binding.unmade();
    }

    /** Whether the value at a position is none of the user's, so that nothing can be said about it. */
    public boolean isBroken(String position) {
        return binding.broken().contains(position);
    }

    /** The name of the field at a position of the value. */
    public String name(String position) {
        for (int end = position.length(); end > 0; end = lastStep(position, end)) {
            String known = binding.names().get(position.substring(0, end));
            if (known != null) {
                return known + position.substring(end);
            }
        }
        return position;
    }

    private static int lastStep(String position, int end) {
        return Math.max(position.lastIndexOf('.', end - 1), position.lastIndexOf('[', end - 1));
    }

    /** The texts that were submitted, nested as the form object is, without the sensitive ones. */
    public Map<String, @Nullable Object> values() {
        return sensitive ? Map.of() : slot.echo();
    }

    /** Whether a message holds one of the sensitive texts. Very short ones are in many words by chance. */
    public boolean tellsSecret(String message) {
        return secrets.stream()
                .anyMatch(secret -> secret.length() > 2 ? message.contains(secret) : isWord(secret, message));
    }

    private static boolean isWord(String secret, String message) {
        return !secret.isBlank()
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(secret) + "(?![\\p{L}\\p{N}])")
                        .matcher(message)
                        .find();
    }

    /**
     * The fields with what was submitted.
     *
     * @param errors the messages by name of the field
     */
    public FormState state(
            String idPrefix,
            Map<String, List<String>> errors,
            List<String> formErrors,
            Map<String, FieldTraits> traits) {
        DeclaredOrder order = new DeclaredOrder(slot.node());
        List<String> names = order.of(errors.keySet());
        String first = names.stream().filter(order::isControl).findFirst().orElse("");
        FieldStates states = new FieldStates(idPrefix, name -> errors.getOrDefault(name, List.of()), true, first);
        return new FormState(
                states.of(slot.node(), slot, "", sensitive, traits),
                names.stream()
                        .map(name -> new FormState.FieldError(
                                name, states.id(name), order.isControl(name), errors.getOrDefault(name, List.of())))
                        .toList(),
                formErrors);
    }

    @Override
    public String toString() {
        return "BoundForm[" + slot.node().type().getSimpleName() + "]";
    }
}
