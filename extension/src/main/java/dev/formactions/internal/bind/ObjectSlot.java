package dev.formactions.internal.bind;

import dev.formactions.internal.bind.FieldPath.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an object, in the order in which they came. */
final class ObjectSlot implements Slot {

    private final ObjectNode node;
    private final Map<String, Slot> fields = new LinkedHashMap<>();

    ObjectSlot(ObjectNode node) {
        this.node = node;
    }

    @Override
    public boolean put(List<Step> steps, int at, Entry entry) {
        ObjectProperty property = property(steps, at);
        if (property == null) {
            return false;
        }
        Slot known = fields.get(property.name());
        Slot slot = known == null ? property.node().slot() : known;
        boolean stored = slot.put(steps, at + 1, entry);
        if (stored) {
            // Kept only now: a name that leads nowhere must not make an object of an absent one.
            fields.put(property.name(), slot);
        }
        return stored;
    }

    @Override
    public boolean isTaken(List<Step> steps, int at) {
        ObjectProperty property = property(steps, at);
        Slot known = property == null ? null : fields.get(property.name());
        return known != null && known.isTaken(steps, at + 1);
    }

    private @Nullable ObjectProperty property(List<Step> steps, int at) {
        return at < steps.size() && steps.get(at) instanceof Step.Word word ? node.find(word.text()) : null;
    }

    @Override
    public Map<String, @Nullable Object> echo() {
        Map<String, Slot> shown = new LinkedHashMap<>(fields);
        node.properties().stream().filter(ObjectProperty::sensitive).forEach(hidden -> shown.remove(hidden.name()));
        return Echo.of(shown);
    }

    ObjectNode node() {
        return node;
    }

    @Nullable Slot field(String name) {
        return fields.get(name);
    }
}
