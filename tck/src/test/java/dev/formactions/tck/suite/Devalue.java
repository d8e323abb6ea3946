package dev.formactions.tck.suite;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decodes the {@code data} of an action's result, a string in the format of devalue, into tagged JSON. */
final class Devalue {

    private static final Map<Integer, Object> CONSTANTS = Map.of(
            -1, Map.of("$undefined", true),
            -2, Map.of("$hole", true),
            -3, Map.of("$number", "NaN"),
            -4, Map.of("$number", "Infinity"),
            -5, Map.of("$number", "-Infinity"),
            -6, Map.of("$number", "-0"));
    private static final int SPARSE = -7;

    private final List<?> slots;

    private Devalue(List<?> slots) {
        this.slots = slots;
    }

    /**
     * Decodes a string.
     *
     * @throws IllegalArgumentException if it is not in the format
     */
    static @Nullable Object decode(String text) {
        Object root = Json.read(text);
        if (root instanceof List<?> slots) {
            return new Devalue(slots).at(0, List.of());
        }
        return constant(index(root));
    }

    private static Object constant(int index) {
        Object constant = CONSTANTS.get(index);
        if (constant == null) {
            throw new IllegalArgumentException("devalue: bad index " + index);
        }
        return constant;
    }

    private static int index(@Nullable Object number) {
        if (number instanceof Double value && value == Math.rint(value)) {
            return value.intValue();
        }
        throw new IllegalArgumentException("devalue: not an index: " + number);
    }

    /** The value of a slot; the path holds the slots of the containers around it. */
    private @Nullable Object at(int index, List<Integer> path) {
        if (index < 0) {
            return constant(index);
        }
        Object slot = slots.get(index);
        if (!(slot instanceof Map) && !(slot instanceof List)) {
            return slot;
        }
        int seen = path.indexOf(index);
        if (seen != -1) {
            return Map.of("$cycle", (double) (path.size() - seen));
        }
        List<Integer> next = new ArrayList<>(path);
        next.add(index);
        if (slot instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            object.forEach((name, value) -> members.put(String.valueOf(name), at(index(value), next)));
            return members;
        }
        return list((List<?>) slot, next);
    }

    private @Nullable Object list(List<?> slot, List<Integer> path) {
        if (slot.isEmpty()) {
            return List.of();
        }
        if (slot.get(0) instanceof String type) {
            return typed(type, slot.subList(1, slot.size()), path);
        }
        if (Double.valueOf(SPARSE).equals(slot.get(0))) {
            List<@Nullable Object> holes = new ArrayList<>();
            for (int i = 0; i < index(slot.get(1)); i++) {
                holes.add(constant(-2));
            }
            for (int i = 2; i < slot.size(); i += 2) {
                holes.set(index(slot.get(i)), at(index(slot.get(i + 1)), path));
            }
            return holes;
        }
        return all(slot, path);
    }

    private List<@Nullable Object> all(List<?> indices, List<Integer> path) {
        List<@Nullable Object> values = new ArrayList<>();
        indices.forEach(index -> values.add(at(index(index), path)));
        return values;
    }

    private Object typed(String type, List<?> rest, List<Integer> path) {
        return switch (type) {
            case "Date" -> tag("$date", rest.get(0));
            case "BigInt" -> tag("$bigint", rest.get(0));
            case "URL" -> tag("$url", rest.get(0));
            case "RegExp" -> tag("$regexp", List.of(rest.get(0), rest.size() > 1 ? rest.get(1) : ""));
            case "Set" -> tag("$set", all(rest, path));
            case "Map" -> tag("$map", pairs(all(rest, path)));
            case "Object" -> tag("$boxed", at(index(rest.get(0)), path));
            case "null" -> withoutPrototype(rest, path);
            case "ArrayBuffer" -> tag("$arraybuffer", bytes(rest.get(0)));
            case "Uint8Array" -> tag("$view", List.of(type, view(rest)));
            case "Point" -> tag("$point", at(index(rest.get(0)), path));
            default -> throw new IllegalArgumentException("devalue: unknown type " + type);
        };
    }

    private static Map<String, @Nullable Object> tag(String tag, @Nullable Object value) {
        Map<String, @Nullable Object> tagged = new LinkedHashMap<>();
        tagged.put(tag, value);
        return tagged;
    }

    private static List<Object> pairs(List<@Nullable Object> items) {
        List<Object> pairs = new ArrayList<>();
        for (int i = 0; i < items.size(); i += 2) {
            pairs.add(new ArrayList<>(items.subList(i, i + 2)));
        }
        return pairs;
    }

    private Map<String, @Nullable Object> withoutPrototype(List<?> rest, List<Integer> path) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (int i = 0; i < rest.size(); i += 2) {
            members.put(String.valueOf(rest.get(i)), at(index(rest.get(i + 1)), path));
        }
        return members;
    }

    private static List<Double> bytes(@Nullable Object base64) {
        List<Double> bytes = new ArrayList<>();
        for (byte b : Base64.getDecoder().decode(String.valueOf(base64))) {
            bytes.add((double) Byte.toUnsignedInt(b));
        }
        return bytes;
    }

    private List<Double> view(List<?> rest) {
        List<Double> bytes = bytes(((List<?>) slots.get(index(rest.get(0)))).get(1));
        int from = rest.size() > 1 ? index(rest.get(1)) : 0;
        return bytes.subList(from, rest.size() > 2 ? from + index(rest.get(2)) : bytes.size());
    }
}
