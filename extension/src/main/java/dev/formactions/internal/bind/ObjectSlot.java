package dev.formactions.internal.bind;

import dev.formactions.internal.bind.FieldPath.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an object. */
final class ObjectSlot implements Slot {

    private final ObjectNode node;

    /** In the order of the properties. */
    private final @Nullable Slot[] fields;

    ObjectSlot(ObjectNode node) {
        this.node = node;
        this.fields = new @Nullable Slot[node.properties().size()];
    }

    @Override
    public boolean put(List<Step> steps, int at, Entry entry) {
        int index = index(steps, at);
        if (index < 0) {
            return false;
        }
        Slot known = fields[index];
        Slot slot = known == null ? node.properties().get(index).node().slot() : known;
        boolean stored = slot.put(steps, at + 1, entry);
        if (stored) {
            // Kept only now: a name that leads nowhere must not make an object of an absent one.
            fields[index] = slot;
        }
        return stored;
    }

    @Override
    public boolean isTaken(List<Step> steps, int at) {
        int index = index(steps, at);
        Slot known = index < 0 ? null : fields[index];
        return known != null && known.isTaken(steps, at + 1);
    }

    private int index(List<Step> steps, int at) {
        return at < steps.size() && steps.get(at) instanceof Step.Word word ? node.indexOf(word.text()) : -1;
    }

    @Override
    public Map<String, @Nullable Object> echo() {
        Map<String, Slot> shown = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i++) {
            ObjectProperty property = node.properties().get(i);
            Slot field = fields[i];
            if (field != null && !property.sensitive()) {
                shown.put(property.name(), field);
            }
        }
        return Echo.of(shown);
    }

    ObjectNode node() {
        return node;
    }

    /** What was submitted for the property with this index. */
    @Nullable Slot field(int index) {
        return fields[index];
    }
}
