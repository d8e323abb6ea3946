package dev.formactions.internal.bind;

import dev.formactions.internal.bind.FieldPath.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a list. An index says the order and nothing else, so that {@code items[2000000000]} is one element like
 * any other; gaps close up. {@code tags} again and again, and {@code tags[]}, come after what is there.
 */
final class ListSlot implements Slot {

    private final Node element;
    private final TreeMap<Long, Element> elements = new TreeMap<>();
    private @Nullable Element appended;

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
            return element.isLeaf() && putNew(nextLabel(), false, steps, at, entry) != null;
        }
        if (!(steps.get(at) instanceof Step.Bracket bracket)) {
            return false;
        }
        if (bracket.text().isEmpty()) {
            return append(steps, at + 1, entry);
        }
        long label = index(bracket.text());
        Element known = label < 0 ? null : elements.get(label);
        return known != null
                ? known.slot().put(steps, at + 1, entry)
                : label >= 0 && putNew(label, true, steps, at + 1, entry) != null;
    }

    /** Into the row that is being filled, unless it has a value of that name: then a new row begins. */
    private boolean append(List<Step> steps, int at, Entry entry) {
        if (appended != null && !element.isLeaf() && !appended.slot().isTaken(steps, at)) {
            return appended.slot().put(steps, at, entry);
        }
        Element created = putNew(nextLabel(), true, steps, at, entry);
        if (created == null) {
            return false;
        }
        appended = created;
        return true;
    }

    private @Nullable Element putNew(long label, boolean named, List<Step> steps, int at, Entry entry) {
        Element created = new Element(label, element.slot(), named);
        if (!created.slot().put(steps, at, entry)) {
            return null;
        }
        elements.put(label, created);
        return created;
    }

    private long nextLabel() {
        Map.Entry<Long, Element> last = elements.lastEntry();
        return last == null ? 0 : last.getKey() + 1;
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

    @Override
    public Object echo() {
        List<@Nullable Object> texts = new ArrayList<>(elements.size());
        elements.values().forEach(each -> texts.add(each.slot().echo()));
        return java.util.Collections.unmodifiableList(texts);
    }

    Collection<Element> elements() {
        return elements.values();
    }
}
