package dev.formactions.internal.bind;

import dev.formactions.internal.bind.FieldPath.Step;
import dev.formactions.internal.convert.Checkbox;
import dev.formactions.internal.convert.Message;
import dev.formactions.internal.model.FieldType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A boolean. Not submitted means not checked, for a {@code Boolean} as well: {@code @AssertTrue} takes {@code null} for a
 * yes. An empty text, as a select without a choice sends it, is {@code null} for a {@code Boolean}. With a hidden field
 * before the checkbox both are submitted, and one yes is enough.
 *
 * @param checked whether it is checked before any submission; no default can stand for an unchecked one
 */
record CheckboxNode(boolean primitive, boolean checked) implements Node {

    @Override
    public Slot slot() {
        return new LeafSlot();
    }

    @Override
    public FieldType kind() {
        return new FieldType.Checkbox();
    }

    @Override
    public boolean isLeaf() {
        return true;
    }

    @Override
    public boolean hasAbsentValue() {
        return true;
    }

    @Override
    public @Nullable Object make(@Nullable Slot slot, Place place, Binding binding) {
        Optional<Message> problem = slot == null
                ? Optional.empty()
                : ((LeafSlot) slot)
                        .entries().stream()
                                .flatMap(entry -> entry.problem().stream())
                                .findFirst();
        if (problem.isPresent()) {
            binding.reject(place, problem.get().text(binding.locale()));
            return primitive ? false : null;
        }
        return isUndecided(slot) ? null : (Object) isChecked(slot);
    }

    static boolean isChecked(@Nullable Slot slot) {
        return slot != null
                && ((LeafSlot) slot).entries().stream().map(Entry::text).anyMatch(Checkbox::isChecked);
    }

    private boolean isUndecided(@Nullable Slot slot) {
        return !primitive
                && slot != null
                && ((LeafSlot) slot).entries().stream().map(Entry::text).allMatch(String::isBlank);
    }

    @Override
    public boolean isBlank(Slot slot) {
        return ((LeafSlot) slot).isBlank(String::isBlank);
    }

    @Override
    public Reach reach(List<Step> steps, int at) {
        return Reach.field(at == steps.size());
    }
}
