package dev.formactions.internal.bind;

import dev.formactions.internal.model.FieldState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a view about the fields of a form object: below an absent object only when it asks, for a type may never end. */
final class FieldStates {

    private static final Pattern SEPARATOR = Pattern.compile("[^A-Za-z0-9_-]+");

    private final String idPrefix;
    private final Function<String, List<String>> errors;
    private final boolean submitted;

    /** @param submitted whether a form was submitted; before that, defaults are shown */
    FieldStates(String idPrefix, Function<String, List<String>> errors, boolean submitted) {
        this.idPrefix = idPrefix;
        this.errors = errors;
        this.submitted = submitted;
    }

    Map<String, FieldState> of(ObjectNode node, @Nullable ObjectSlot slot, String parent, boolean sensitive) {
        Map<String, FieldState> fields = new LinkedHashMap<>();
        for (int i = 0; i < node.properties().size(); i++) {
            ObjectProperty property = node.properties().get(i);
            String name = parent.isEmpty() ? property.name() : parent + "." + property.name();
            Slot below = slot == null ? null : slot.field(i);
            fields.put(property.name(), of(property.node(), below, name, sensitive || property.sensitive()));
        }
        return fields;
    }

    private FieldState of(Node node, @Nullable Slot slot, String name, boolean sensitive) {
        if (node instanceof OptionalNode optional) {
            return of(optional.inner(), slot, name, sensitive);
        }
        if (node instanceof ObjectNode object) {
            return state(name, List.of(), () -> of(object, (ObjectSlot) slot, name, sensitive), List::of);
        }
        if (node instanceof ListNode list) {
            return list(elements(list, (ListSlot) slot, name, sensitive), name);
        }
        if (node instanceof MapNode map) {
            Supplier<Map<String, FieldState>> entries = () -> entries(map, (MapSlot) slot, name, sensitive);
            return state(
                    name, List.of(), entries, () -> List.copyOf(entries.get().values()));
        }
        return leaf(node, (LeafSlot) slot, name, sensitive);
    }

    private FieldState leaf(Node node, @Nullable LeafSlot slot, String name, boolean sensitive) {
        List<String> texts = sensitive ? List.of() : texts(node, slot);
        boolean checked = !sensitive
                && node instanceof CheckboxNode checkbox
                && (submitted ? CheckboxNode.isChecked(slot) : checkbox.checked());
        return new FieldState(name, id(name), texts, checked, errors.apply(name), Map::of, List::of);
    }

    private List<String> texts(Node node, @Nullable LeafSlot slot) {
        if (slot != null) {
            return slot.first().content() instanceof String text ? List.of(text) : List.of();
        }
        return !submitted && node instanceof TextNode text && text.defaultText() != null
                ? List.of(text.defaultText())
                : List.of();
    }

    /** A list has the errors of its elements, too: several checkboxes have one place for them. */
    private FieldState list(List<FieldState> items, String name) {
        List<String> texts = new ArrayList<>();
        List<String> all = new ArrayList<>(errors.apply(name));
        for (FieldState item : items) {
            texts.addAll(item.texts());
            all.addAll(item.name().equals(name) ? List.of() : item.errors());
        }
        return new FieldState(name, id(name), texts, false, List.copyOf(all), Map::of, () -> items);
    }

    private List<FieldState> elements(ListNode list, @Nullable ListSlot slot, String name, boolean sensitive) {
        List<FieldState> items = new ArrayList<>();
        if (slot != null) {
            for (ListSlot.Element each : slot.elements()) {
                String own = each.named() ? name + "[" + each.label() + "]" : name;
                items.add(of(list.element(), each.slot(), own, sensitive));
            }
        }
        return items;
    }

    private Map<String, FieldState> entries(MapNode map, @Nullable MapSlot slot, String name, boolean sensitive) {
        Map<String, FieldState> fields = new LinkedHashMap<>();
        if (slot != null) {
            slot.entries()
                    .forEach(
                            (key, entry) -> fields.put(key, of(map.value(), entry, name + "[" + key + "]", sensitive)));
        }
        return fields;
    }

    private FieldState state(
            String name,
            List<String> texts,
            Supplier<Map<String, FieldState>> fields,
            Supplier<List<FieldState>> items) {
        return new FieldState(name, id(name), texts, false, errors.apply(name), fields, items);
    }

    private String id(String name) {
        String id = SEPARATOR.matcher(name).replaceAll("-");
        return idPrefix + (id.endsWith("-") ? id.substring(0, id.length() - 1) : id);
    }
}
