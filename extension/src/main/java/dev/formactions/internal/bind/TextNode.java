package dev.formactions.internal.bind;

import dev.formactions.internal.bind.FieldPath.Step;
import dev.formactions.internal.convert.Conversion;
import dev.formactions.internal.convert.Converted;
import dev.formactions.internal.convert.Message;
import dev.formactions.internal.convert.Primitives;
import dev.formactions.internal.model.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value that is converted from one text. An empty text is no value: the default, else {@code null}, as a browser, too,
 * checks neither pattern nor length of a field that was left empty. A primitive cannot say that there is no value, so that
 * its field is required.
 *
 * @param type what the text is converted to
 * @param defaultText what stands for an empty or absent text, {@code null} without a default
 * @param own whether the application converts it
 */
record TextNode(Class<?> type, Conversion conversion, @Nullable String defaultText, boolean own) implements Node {

    /** In a number or a date a space is nothing; in a text it may be what the user means. */
    private static final Set<Class<?>> WITH_SPACE =
            Set.of(String.class, CharSequence.class, char[].class, char.class, Character.class);

    @Override
    public Slot slot() {
        return new LeafSlot();
    }

    @Override
    public FieldType kind() {
        return new FieldType.Text(type, own, defaultText != null);
    }

    @Override
    public boolean isLeaf() {
        return true;
    }

    @Override
    public boolean hasAbsentValue() {
        return defaultText != null;
    }

    @Override
    public @Nullable Object make(@Nullable Slot slot, Place place, Binding binding) {
        String submitted = slot == null ? "" : ((LeafSlot) slot).first().text();
        String text = isEmpty(submitted) && defaultText != null ? defaultText : submitted;
        Optional<Message> problem =
                slot == null ? Optional.empty() : ((LeafSlot) slot).first().problem();
        if (problem.isPresent()) {
            binding.reject(place, problem.get().text(binding.locale()));
            return Primitives.absent(type);
        }
        if (!isEmpty(text) || (defaultText != null && type == String.class)) {
            return value(conversion.convert(text), place, binding);
        }
        if (type.isPrimitive()) {
            binding.reject(place, Message.REQUIRED.text(binding.locale()));
        }
        return Primitives.absent(type);
    }

    @Override
    public boolean isBlank(Slot slot) {
        return ((LeafSlot) slot).first().isBlank(this::isEmpty);
    }

    boolean isEmpty(String text) {
        return WITH_SPACE.contains(type) ? text.isEmpty() : text.isBlank();
    }

    private @Nullable Object value(Converted converted, Place place, Binding binding) {
        if (converted instanceof Converted.Value value) {
            return value.value();
        }
        binding.reject(place, (Converted.Problem) converted);
        return Primitives.absent(type);
    }

    @Override
    public Reach reach(List<Step> steps, int at) {
        return Reach.field(at == steps.size());
    }

    @Override
    public String toString() {
        return "TextNode[" + type.getTypeName() + "]";
    }
}
