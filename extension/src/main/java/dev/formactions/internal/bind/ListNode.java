package dev.formactions.internal.bind;

import dev.formactions.internal.bind.FieldPath.Step;
import dev.formactions.internal.model.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list, set or array; empty if nothing was submitted. An empty text is no element, nor is an object without any other: it
 * is a row that was left blank.
 *
 * @param element what an element is bound to
 * @param container makes the list, set or array
 */
record ListNode(Node element, Function<List<@Nullable Object>, Object> container) implements Node {

    @Override
    public Slot slot() {
        return new ListSlot(element);
    }

    @Override
    public FieldType kind() {
        return new FieldType.Many(element.kind());
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
        List<@Nullable Object> values = new ArrayList<>();
        if (slot != null) {
            for (ListSlot.Element each : ((ListSlot) slot).elements()) {
                if (!element.isBlank(each.slot())) {
                    Place inside = each.named()
                            ? place.element(Long.toString(each.label()), values.size())
                            : place.unnamedElement(values.size());
                    binding.at(inside);
                    values.add(element.make(each.slot(), inside, binding));
                }
            }
        }
        Object made = container.apply(values);
        if (made instanceof Set && values.contains(null)) {
            binding.incomplete(place);
        }
        return made;
    }

    @Override
    public boolean isBlank(Slot slot) {
        return ((ListSlot) slot).elements().stream().allMatch(each -> element.isBlank(each.slot()));
    }

    @Override
    public Reach reach(List<Step> steps, int at) {
        if (at == steps.size()) {
            // The list itself has errors, too, and its checkboxes all have its name.
            return Reach.FIELD;
        }
        boolean index = steps.get(at) instanceof Step.Bracket bracket
                && (bracket.text().isEmpty() || ListSlot.index(bracket.text()) >= 0);
        return index ? element.reach(steps, at + 1) : Reach.NOTHING;
    }
}
