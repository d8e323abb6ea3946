package dev.formactions.internal.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One run of the decoder. A container is remembered before its content is read, so that the content may refer to it. */
final class Decoding {

    private static final int HOLE = -2;
    private static final int SPARSE = -7;
    private static final int MAX_DEPTH = 2 * Encoding.MAX_DEPTH;

    /** A few characters can claim any length; a list of Java takes the memory for it. */
    private static final int MAX_SPARSE_LENGTH = 1_000_000;

    private final List<?> slots;
    private final Map<String, Function<@Nullable Object, Object>> types;
    private final Map<Integer, @Nullable Object> known = new HashMap<>();
    private final Set<Integer> payloads = new HashSet<>();
    private int depth;

    Decoding(List<?> slots, Map<String, Function<@Nullable Object, Object>> types) {
        this.slots = slots;
        this.types = types;
    }

    @Nullable Object root() {
        return value(0);
    }

    static Object constant(int number) {
        return switch (number) {
            case Encoding.UNDEFINED -> Undefined.UNDEFINED;
            case Encoding.NAN -> Double.NaN;
            case Encoding.POSITIVE_INFINITY -> Double.POSITIVE_INFINITY;
            case Encoding.NEGATIVE_INFINITY -> Double.NEGATIVE_INFINITY;
            case Encoding.NEGATIVE_ZERO -> -0.0;
            default -> throw invalid("the number " + number + " is neither a slot nor a constant");
        };
    }

    /** The value of a reference: a constant, or the number of a slot. */
    @Nullable Object value(@Nullable Object reference) {
        if (!(reference instanceof Integer number)) {
            throw invalid(reference + " stands where the number of a slot is expected");
        }
        if (number < 0) {
            return constant(number);
        }
        if (known.containsKey(number)) {
            return known.get(number);
        }
        Object slot = slot(number);
        if (++depth > MAX_DEPTH) {
            throw invalid("it is nested more than " + MAX_DEPTH + " levels deep");
        }
        Object value = read(number, slot);
        depth--;
        known.put(number, value);
        return value;
    }

    @Nullable Object slot(@Nullable Object reference) {
        if (!(reference instanceof Integer number) || number < 0 || number >= slots.size()) {
            throw invalid("there is no slot " + reference);
        }
        return slots.get(number);
    }

    /** Lets the content of a slot refer to it. */
    <T> T remember(int number, T container) {
        known.put(number, container);
        return container;
    }

    static IllegalArgumentException invalid(String reason) {
        return new IllegalArgumentException("Not a text of devalue: " + reason + ".");
    }

    private @Nullable Object read(int number, @Nullable Object slot) {
        if (slot instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> properties = remember(number, new LinkedHashMap<>());
            object.forEach((key, reference) -> property(properties, key, reference));
            return properties;
        }
        if (!(slot instanceof List<?> list)) {
            return slot;
        }
        if (!list.isEmpty() && list.get(0) instanceof String type) {
            Function<@Nullable Object, Object> custom = types.get(type);
            return custom == null ? new TypedSlot(number, type, list, this).read() : revive(list, custom);
        }
        return array(number, list);
    }

    void property(Map<String, @Nullable Object> properties, @Nullable Object key, @Nullable Object reference) {
        if (!(key instanceof String name) || name.equals(PropertyKeys.PROTOTYPE)) {
            throw invalid("an object has the key " + key);
        }
        properties.put(name, value(reference));
    }

    /** A payload may refer to its custom value only from inside a container. */
    private Object revive(List<?> list, Function<@Nullable Object, Object> custom) {
        if (list.size() != 2 || !(list.get(1) instanceof Integer payload)) {
            throw invalid("a custom value needs the slot of its payload");
        }
        if (known.containsKey(payload)) {
            return custom.apply(known.get(payload));
        }
        if (!payloads.add(payload)) {
            throw invalid("a custom value is its own payload");
        }
        Object revived = custom.apply(value(payload));
        payloads.remove(payload);
        return revived;
    }

    private Object array(int number, List<?> list) {
        List<@Nullable Object> array = remember(number, new ArrayList<>());
        boolean sparse = !list.isEmpty() && Integer.valueOf(SPARSE).equals(list.get(0));
        if (!sparse) {
            for (Object reference : list) {
                boolean hole = Integer.valueOf(HOLE).equals(reference);
                array.add(hole ? Undefined.UNDEFINED : value(reference));
            }
            return array;
        }
        if (list.size() < 2 || !(list.get(1) instanceof Integer length) || length < 0 || length > MAX_SPARSE_LENGTH) {
            throw invalid("a sparse array needs a length up to " + MAX_SPARSE_LENGTH);
        }
        for (int i = 0; i < length; i++) {
            array.add(Undefined.UNDEFINED);
        }
        for (int i = 2; i + 1 < list.size(); i += 2) {
            if (!(list.get(i) instanceof Integer index) || index < 0 || index >= length) {
                throw invalid("a sparse array of length " + length + " has no index " + list.get(i));
            }
            array.set(index, value(list.get(i + 1)));
        }
        return array;
    }
}
