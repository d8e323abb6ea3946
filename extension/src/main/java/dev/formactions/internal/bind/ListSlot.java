package dev.formactions.internal.bind;

import dev.formactions.internal.bind.FieldPath.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a list. An index says the order and nothing else, so that {@code items[2000000000]} is one element like
 * any other; gaps close up. {@code tags} again and again, and {@code tags[]}, come after those with an index.
 */
final class ListSlot implements Slot {

    private final Node element;
    private final TreeMap<Long, Slot> indexed = new TreeMap<>();
    private final List<Element> others = new ArrayList<>();
    private @Nullable Slot row;

    /**
     * @param label the index in its name
     * @param named whether the element has a name of its own
     */
    record Element(long label, Slot slot, boolean named) {}

    ListSlot(Node element) {
        this.element = element;
    }

    @Override
    public boolean put(List<Step> steps, int at, Entry entry) {
        if (at == steps.size()) {
            return element.isLeaf() && add(false, steps, at, entry);
        }
        if (!(steps.get(at) instanceof Step.Bracket bracket)) {
            return false;
        }
        return bracket.text().isEmpty()
                ? append(steps, at + 1, entry)
                : put(index(bracket.text()), steps, at + 1, entry);
    }

    private boolean put(long index, List<Step> steps, int at, Entry entry) {
        if (index < 0) {
            return false;
        }
        Slot known = indexed.get(index);
        Slot slot = known == null ? element.slot() : known;
        boolean stored = slot.put(steps, at, entry);
        if (stored) {
            indexed.put(index, slot);
        }
        return stored;
    }

    /** Into the row that is being filled, unless it has a value of that name: then a new row begins. */
    private boolean append(List<Step> steps, int at, Entry entry) {
        if (row != null && !element.isLeaf() && !row.isTaken(steps, at)) {
            return row.put(steps, at, entry);
        }
        return add(true, steps, at, entry);
    }

    private boolean add(boolean named, List<Step> steps, int at, Entry entry) {
        Slot slot = element.slot();
        if (!slot.put(steps, at, entry)) {
            return false;
        }
        others.add(new Element(others.size(), slot, named));
        row = named ? slot : row;
        return true;
    }

    /** The index that a text is, -1 if it is none. */
    static long index(String text) {
        boolean digits = text.length() <= 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && !text.isEmpty() ? Long.parseLong(text) : -1;
    }

    @Override
    public boolean isTaken(List<Step> steps, int at) {
        return false;
    }

    /** Leaves out what has no text: nothing is left of a list of files. */
    @Override
    public @Nullable Object echo() {
        List<Object> texts = new ArrayList<>();
        for (Element each : elements()) {
            Object text = each.slot().echo();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts.isEmpty() ? null : Collections.unmodifiableList(texts);
    }

    /** The index that one more element would have. */
    long next() {
        return (indexed.isEmpty() ? 0 : indexed.lastKey() + 1) + others.size();
    }

    /** Whether the last element says nothing, or nothing that a page shows again. */
    boolean endsBlank() {
        List<Element> all = elements();
        if (all.isEmpty()) {
            return false;
        }
        Slot last = all.get(all.size() - 1).slot();
        return element.isBlank(last) || saysNothing(last.echo());
    }

    private static boolean saysNothing(@Nullable Object texts) {
        if (texts instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(ListSlot::saysNothing);
        }
        return texts instanceof List<?> list
                ? list.stream().allMatch(ListSlot::saysNothing)
                : texts == null || "".equals(texts);
    }

    List<Element> elements() {
        List<Element> all = new ArrayList<>(indexed.size() + others.size());
        indexed.forEach((index, slot) -> all.add(new Element(index, slot, true)));
        long first = indexed.isEmpty() ? 0 : indexed.lastKey() + 1;
        others.forEach(each -> all.add(new Element(first + each.label(), each.slot(), each.named())));
        return all;
    }
}
