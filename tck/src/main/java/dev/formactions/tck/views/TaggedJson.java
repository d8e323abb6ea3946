package dev.formactions.tck.views;

import dev.formactions.tck.values.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prints a Java value as the tagged JSON of the conformance cases: plain JSON where that is enough, otherwise an object with
 * one key such as {@code {"$date":…}}. It follows the project's table of what is encoded how, independently of the encoder.
 */
final class TaggedJson {

    /** The containers around the value that is being printed, outermost first. */
    private final List<Object> around = new ArrayList<>();

    private TaggedJson() {}

    /**
     * Prints a value.
     *
     * @throws IllegalArgumentException if the value, or one in it, has no encoding
     */
    static String of(@Nullable Object value) {
        return JsonText.of(new TaggedJson().tree(value));
    }

    private @Nullable Object tree(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? tree(optional.get()) : Map.of("$undefined", true);
        }
        Object scalar = Scalars.find(value);
        return scalar != null ? scalar : nested(value);
    }

    private Object nested(Object value) {
        for (int i = 0; i < around.size(); i++) {
            if (around.get(i) == value) {
                return Map.of("$cycle", around.size() - i);
            }
        }
        around.add(value);
        Object tree = container(value);
        around.remove(around.size() - 1);
        return tree;
    }

    private Object container(Object value) {
        if (value instanceof Point point) {
            return Map.of("$point", List.of(point.x(), point.y()));
        }
        if (value instanceof Set<?> set) {
            return Map.of("$set", list(set));
        }
        if (value instanceof Collection<?> items) {
            return list(items);
        }
        if (value instanceof Object[] items) {
            return list(Arrays.asList(items));
        }
        if (value instanceof Map<?, ?> map) {
            return map.keySet().stream().allMatch(String.class::isInstance)
                    ? object(map)
                    : Map.of("$map", entries(map));
        }
        return object(Members.of(value));
    }

    private List<@Nullable Object> list(Collection<?> items) {
        List<@Nullable Object> list = new ArrayList<>();
        for (Object item : items) {
            list.add(tree(item));
        }
        return list;
    }

    private List<Object> entries(Map<?, ?> map) {
        List<Object> entries = new ArrayList<>();
        map.forEach((key, value) -> entries.add(list(Arrays.asList(key, value))));
        return entries;
    }

    private Map<String, @Nullable Object> object(Map<?, ?> members) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        members.forEach((name, value) -> object.put(String.valueOf(name), tree(value)));
        return object;
    }
}
