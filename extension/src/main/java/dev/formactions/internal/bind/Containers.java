package dev.formactions.internal.bind;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The lists, sets, arrays and maps that a form object may have. They are the object's own, and it may change them. */
final class Containers {

    private Containers() {}

    /** What makes a collection or an array of its elements; {@code null} if the type is neither, or an unknown one. */
    static @Nullable Function<List<@Nullable Object>, Object> of(Shape shape) {
        Class<?> raw = shape.raw();
        if (raw.isArray()) {
            Class<?> component = raw.getComponentType();
            return elements -> array(component, elements);
        }
        if (!Iterable.class.isAssignableFrom(raw)) {
            return null;
        }
        if (raw.isAssignableFrom(ArrayList.class)) {
            return ArrayList::new;
        }
        if (raw.isAssignableFrom(LinkedHashSet.class)) {
            return elements -> present(elements, LinkedHashSet::new);
        }
        boolean sortable = Comparable.class.isAssignableFrom(shape.argument(0).raw());
        return raw.isAssignableFrom(TreeSet.class) && sortable ? elements -> present(elements, TreeSet::new) : null;
    }

    /** What makes an empty map; {@code null} if the type is no map, or an unknown one. */
    static @Nullable Supplier<Map<Object, @Nullable Object>> mapOf(Shape shape) {
        if (!Map.class.isAssignableFrom(shape.raw())) {
            return null;
        }
        if (shape.raw().isAssignableFrom(LinkedHashMap.class)) {
            return LinkedHashMap::new;
        }
        boolean sortable = Comparable.class.isAssignableFrom(shape.argument(0).raw());
        return shape.raw().isAssignableFrom(TreeMap.class) && sortable ? TreeMap::new : null;
    }

    /** An element without a value keeps its place in a list; a set has no places. */
    private static Set<Object> present(List<@Nullable Object> elements, Supplier<Set<Object>> empty) {
        Set<Object> set = empty.get();
        elements.stream().filter(Objects::nonNull).forEach(set::add);
        return set;
    }

    private static Object array(Class<?> component, List<@Nullable Object> elements) {
        Object array = Array.newInstance(component, elements.size());
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) != null) {
                Array.set(array, i, elements.get(i));
            }
        }
        return array;
    }
}
