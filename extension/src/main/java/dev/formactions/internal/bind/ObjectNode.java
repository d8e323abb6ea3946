package dev.formactions.internal.bind;

import dev.formactions.internal.bind.FieldPath.Step;
import dev.formactions.internal.model.Fatal;
import dev.formactions.internal.model.FieldType;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record or a bean; {@code null} if none of its fields was submitted. */
final class ObjectNode implements Node {

    private final Class<?> type;
    private final ObjectMaker maker;
    private final FieldType.Nested kind;
    private List<ObjectProperty> properties = List.of();
    private Map<String, Integer> indices = Map.of();

    ObjectNode(Class<?> type, ObjectMaker maker) {
        this.type = type;
        this.maker = maker;
        this.kind = new FieldType.Nested(type, this::members);
    }

    /** Completes the plan: the properties come after the node, because one of them may lead back to it. */
    void complete(List<ObjectProperty> found) {
        Map<String, Integer> byName = new HashMap<>();
        found.forEach(property -> byName.put(property.name(), byName.size()));
        properties = List.copyOf(found);
        indices = Map.copyOf(byName);
    }

    private Map<String, FieldType.Member> members() {
        Map<String, FieldType.Member> members = new LinkedHashMap<>();
        properties.forEach(property -> members.put(
                property.name(), new FieldType.Member(property.node().kind(), property.sensitive(), property.kept())));
        return members;
    }

    List<ObjectProperty> properties() {
        return properties;
    }

    /** Where the property of a name is among all, -1 if there is none. */
    int indexOf(String name) {
        return indices.getOrDefault(name, -1);
    }

    Class<?> type() {
        return type;
    }

    @Override
    public ObjectSlot slot() {
        return new ObjectSlot(this);
    }

    @Override
    public FieldType.Nested kind() {
        return kind;
    }

    @Override
    public boolean isLeaf() {
        return false;
    }

    @Override
    public boolean hasAbsentValue() {
        return false;
    }

    @Override
    public @Nullable Object make(@Nullable Slot slot, Place place, Binding binding) {
        if (slot == null) {
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[properties.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(properties.get(i), ((ObjectSlot) slot).field(i), place, binding);
        }
        try {
            return maker.make(values);
        } catch (InvocationTargetException | LinkageError | StackOverflowError e) {
            // A class that cannot be initialized is told without being wrapped.
            Fatal.rethrow(e instanceof InvocationTargetException made ? made.getTargetException() : e);
            binding.unmade(place, type, named(values));
            return null;
        }
    }

    private @Nullable Object value(ObjectProperty property, @Nullable Slot submitted, Place place, Binding binding) {
        return submitted == null && !type.isRecord() && !property.node().hasAbsentValue()
                ? ObjectMaker.UNTOUCHED
                : binding.within(property, submitted, place);
    }

    private Map<String, @Nullable Object> named(@Nullable Object[] values) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != ObjectMaker.UNTOUCHED) {
                named.put(properties.get(i).name(), values[i]);
            }
        }
        return named;
    }

    /** A checkbox with a hidden field sends its no as well; a row is not filled in by that. */
    @Override
    public boolean isBlank(Slot slot) {
        for (int i = 0; i < properties.size(); i++) {
            Slot field = ((ObjectSlot) slot).field(i);
            Node node = properties.get(i).node();
            boolean blank = field == null
                    || (node instanceof CheckboxNode ? !CheckboxNode.isChecked(field) : node.isBlank(field));
            if (!blank) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Reach reach(List<Step> steps, int at) {
        if (at == steps.size()) {
            return at == 0 ? Reach.NOTHING : Reach.FIELD;
        }
        int index = steps.get(at) instanceof Step.Word word ? indexOf(word.text()) : -1;
        if (index < 0) {
            return Reach.NOTHING;
        }
        ObjectProperty property = properties.get(index);
        Reach reach = property.node().reach(steps, at + 1);
        return reach == Reach.FIELD && property.sensitive() ? Reach.SENSITIVE_FIELD : reach;
    }
}
