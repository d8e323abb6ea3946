package dev.formactions.internal.bind;

import dev.formactions.internal.bind.FieldPath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The entries of a field with one value: the first counts, but of a checkbox that is checked any. */
final class LeafSlot implements Slot {

    private final List<Entry> entries = new ArrayList<>(1);
    private final boolean ofText;

    /** Of a field for texts. */
    LeafSlot() {
        this(true);
    }

    /** @param ofText whether a text that was submitted may be the field's, so that it is shown again */
    LeafSlot(boolean ofText) {
        this.ofText = ofText;
    }

    @Override
    public boolean put(List<Step> steps, int at, Entry entry) {
        return at == steps.size() && entries.add(entry);
    }

    @Override
    public boolean isTaken(List<Step> steps, int at) {
        return at == steps.size() && !entries.isEmpty();
    }

    @Override
    public @Nullable Object echo() {
        return ofText && first().content() instanceof String text ? text : null;
    }

    /** Whether all entries say nothing. */
    boolean isBlank(Predicate<String> isEmpty) {
        return entries.stream().allMatch(entry -> entry.isBlank(isEmpty));
    }

    Entry first() {
        return entries.get(0);
    }

    List<Entry> entries() {
        return entries;
    }
}
