package dev.formactions.internal.bind;

import dev.formactions.internal.bind.FieldPath.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries of a map: {@code labels[en]}, or {@code labels.en}. */
final class MapSlot implements Slot {

    /** To a script this key of an object would be the object's prototype; nothing good is called so. */
    private static final String PROTOTYPE = "__proto__";

    private final Node value;
    private final Map<String, Slot> entries = new LinkedHashMap<>();

    MapSlot(Node value) {
        this.value = value;
    }

    @Override
    public boolean put(List<Step> steps, int at, Entry entry) {
        if (at == steps.size()) {
            return false;
        }
        String key = key(steps.get(at));
        if (key.isEmpty() || key.equals(PROTOTYPE)) {
            return false;
        }
        Slot known = entries.get(key);
        Slot slot = known == null ? value.slot() : known;
        boolean stored = slot.put(steps, at + 1, entry);
        if (stored) {
            entries.put(key, slot);
        }
        return stored;
    }

    @Override
    public boolean isTaken(List<Step> steps, int at) {
        Slot known = at < steps.size() ? entries.get(key(steps.get(at))) : null;
        return known != null && known.isTaken(steps, at + 1);
    }

    static String key(Step step) {
        return step instanceof Step.Word word ? word.text() : ((Step.Bracket) step).text();
    }

    @Override
    public Object echo() {
        return Echo.of(entries);
    }

    Map<String, Slot> entries() {
        return entries;
    }
}
