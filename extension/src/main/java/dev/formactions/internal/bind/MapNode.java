package dev.formactions.internal.bind;

import dev.formactions.internal.bind.FieldPath.Step;
import dev.formactions.internal.convert.Conversion;
import dev.formactions.internal.convert.Converted;
import dev.formactions.internal.convert.Message;
import dev.formactions.internal.model.FieldType;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A map; empty if nothing was submitted. An empty text is no entry, nor is an object without any other.
 *
 * @param key converts what stands in the brackets
 * @param value what a value is bound to
 * @param container makes an empty map
 */
record MapNode(Conversion key, Node value, Supplier<Map<Object, @Nullable Object>> container) implements Node {

    @Override
    public Slot slot() {
        return new MapSlot(value);
    }

    @Override
    public FieldType kind() {
        return new FieldType.Entries(value.kind());
    }

    @Override
    public boolean isLeaf() {
        return false;
    }

    @Override
    public boolean hasAbsentValue() {
        return true;
    }

    @Override
    public Object make(@Nullable Slot slot, Place place, Binding binding) {
        Map<Object, @Nullable Object> map = container.get();
        if (slot != null) {
            ((MapSlot) slot).entries().forEach((text, entry) -> {
                if (!value.isBlank(entry)) {
                    add(map, text, entry, place, binding);
                }
            });
        }
        return map;
    }

    private void add(Map<Object, @Nullable Object> map, String text, Slot entry, Place place, Binding binding) {
        Converted converted = text.indexOf(0) < 0 ? key.convert(text) : new Converted.Problem(Message.INVALID::text);
        if (converted instanceof Converted.Value known) {
            Place inside = place.entry(text, known.value());
            binding.at(inside);
            map.put(known.value(), value.make(entry, inside, binding));
        } else {
            binding.reject(place.entry(text, text), (Converted.Problem) converted);
            binding.incomplete(place);
        }
    }

    @Override
    public boolean isBlank(Slot slot) {
        return ((MapSlot) slot).entries().values().stream().allMatch(value::isBlank);
    }

    @Override
    public Reach reach(List<Step> steps, int at) {
        if (at == steps.size()) {
            return Reach.FIELD;
        }
        return MapSlot.key(steps.get(at)).isEmpty() ? Reach.NOTHING : value.reach(steps, at + 1);
    }
}
