package dev.formactions.internal.bind;

import dev.formactions.internal.model.FieldId;
import dev.formactions.internal.model.FieldState;
import dev.formactions.internal.model.FieldTraits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells a view about the fields of a form object: below an absent object only when it asks, for a type may never end. */
final class FieldStates {

    private final String idPrefix;
    private final Function<String, List<String>> errors;
    private final boolean submitted;
    private final String first;

    /**
     * @param submitted whether a form was submitted; before that, defaults are shown
     * @param first the name of the first field with errors, empty if there is none
     */
    FieldStates(String idPrefix, Function<String, List<String>> errors, boolean submitted, String first) {
        this.first = first;
        this.idPrefix = idPrefix;
        this.errors = errors;
        this.submitted = submitted;
    }

    Map<String, FieldState> of(
            ObjectNode node,
            @Nullable ObjectSlot slot,
            String parent,
            boolean sensitive,
            Map<String, FieldTraits> traits) {
        Map<String, FieldState> fields = new LinkedHashMap<>();
        for (int i = 0; i < node.properties().size(); i++) {
            ObjectProperty property = node.properties().get(i);
            String name = parent.isEmpty() ? property.name() : parent + "." + property.name();
            Slot below = slot == null ? null : slot.field(i);
            FieldTraits own = traits.getOrDefault(property.name(), FieldTraits.NONE);
            fields.put(property.name(), of(property.node(), below, name, sensitive || property.sensitive(), own));
        }
        return fields;
    }

    private FieldState of(Node node, @Nullable Slot slot, String name, boolean sensitive, FieldTraits traits) {
        if (node instanceof OptionalNode optional) {
            return of(optional.inner(), slot, name, sensitive, traits);
        }
        if (node instanceof ObjectNode object) {
            return state(
                    name,
                    traits,
                    () -> of(
                            object,
                            (ObjectSlot) slot,
                            name,
                            sensitive,
                            traits.fields().get()),
                    List::of);
        }
        if (node instanceof ListNode list) {
            List<FieldState> items = elements(list, (ListSlot) slot, name, sensitive, traits.ofElements());
            boolean control = DeclaredOrder.isControl(list);
            return list(
                    items,
                    name,
                    control,
                    traits,
                    () -> blank(list, (ListSlot) slot, name, sensitive, traits.ofElements()));
        }
        if (node instanceof MapNode map) {
            Supplier<Map<String, FieldState>> entries =
                    () -> entries(map, (MapSlot) slot, name, sensitive, traits.ofElements());
            return state(name, traits, entries, () -> List.copyOf(entries.get().values()));
        }
        return leaf(node, (LeafSlot) slot, name, sensitive, traits);
    }

    private FieldState leaf(Node node, @Nullable LeafSlot slot, String name, boolean sensitive, FieldTraits traits) {
        List<String> texts = sensitive ? List.of() : texts(node, slot);
        boolean checked = !sensitive
                && node instanceof CheckboxNode checkbox
                && (submitted ? CheckboxNode.isChecked(slot) : checkbox.checked());
        return new FieldState(
                name,
                id(name),
                true,
                texts,
                checked,
                errors.apply(name),
                first.equals(name),
                traits,
                Map::of,
                List::of,
                () -> null);
    }

    private List<String> texts(Node node, @Nullable LeafSlot slot) {
        if (slot != null) {
            return slot.echo() instanceof String text ? List.of(text) : List.of();
        }
        return !submitted && node instanceof TextNode text && text.defaultText() != null
                ? List.of(text.defaultText())
                : List.of();
    }

    /** A list has the errors of its elements, too: several checkboxes have one place for them. */
    private FieldState list(
            List<FieldState> items,
            String name,
            boolean control,
            FieldTraits traits,
            Supplier<@Nullable FieldState> blank) {
        List<String> texts = new ArrayList<>();
        List<String> all = new ArrayList<>(errors.apply(name));
        for (FieldState item : items) {
            texts.addAll(item.texts());
            all.addAll(item.name().equals(name) ? List.of() : item.errors());
        }
        boolean isFirst = first.equals(name) || items.stream().anyMatch(FieldState::first);
        return new FieldState(
                name, id(name), control, texts, false, List.copyOf(all), isFirst, traits, Map::of, () -> items, blank);
    }

    /** A row that nobody has submitted. It shows no defaults: left as it is, it is to say nothing. */
    private @Nullable FieldState blank(
            ListNode list, @Nullable ListSlot slot, String name, boolean sensitive, FieldTraits traits) {
        if (slot != null && slot.endsBlank()) {
            return null;
        }
        long next = slot == null ? 0 : slot.next();
        return new FieldStates(idPrefix, field -> List.of(), true, "")
                .of(list.element(), null, name + "[" + next + "]", sensitive, traits);
    }

    private List<FieldState> elements(
            ListNode list, @Nullable ListSlot slot, String name, boolean sensitive, FieldTraits traits) {
        List<FieldState> items = new ArrayList<>();
        boolean taken = false;
        if (slot != null) {
            for (ListSlot.Element each : slot.elements()) {
                String own = name + "[" + each.label() + "]";
                FieldState item = of(list.element(), each.slot(), each.named() ? own : name, sensitive, traits);
                items.add(each.named() || !taken ? item : item.again(id(own)));
                taken |= !each.named();
            }
        }
        return items;
    }

    private Map<String, FieldState> entries(
            MapNode map, @Nullable MapSlot slot, String name, boolean sensitive, FieldTraits traits) {
        Map<String, FieldState> fields = new LinkedHashMap<>();
        if (slot != null) {
            slot.entries()
                    .forEach((key, entry) ->
                            fields.put(key, of(map.value(), entry, name + "[" + key + "]", sensitive, traits)));
        }
        return fields;
    }

    private FieldState state(
            String name,
            FieldTraits traits,
            Supplier<Map<String, FieldState>> fields,
            Supplier<List<FieldState>> items) {
        return new FieldState(
                name,
                id(name),
                false,
                List.of(),
                false,
                errors.apply(name),
                first.equals(name),
                traits,
                fields,
                items,
                () -> null);
    }

    /** The type says whether a step is a word or in brackets, so that an id need not. */
    String id(String name) {
        return FieldPath.parse(name) instanceof FieldPath.Steps path
                ? idPrefix
                        + path.steps().stream()
                                .map(MapSlot::key)
                                .filter(step -> !step.isEmpty())
                                .map(FieldId::word)
                                .collect(Collectors.joining("-"))
                : idPrefix + FieldId.word(name);
    }
}
