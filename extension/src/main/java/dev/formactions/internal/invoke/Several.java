package dev.formactions.internal.invoke;

import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How all values of one name become one argument: as a collection or an array.
 *
 * @param element the type of each value
 * @param holder puts the values together
 */
record Several(Class<?> element, Function<List<@Nullable Object>, Object> holder) {

    /** Null for a type that holds one value, and for a collection whose elements have an unknown type or no order. */
    static @Nullable Several of(Class<?> type, Type generic) {
        if (type.isArray()) {
            return new Several(type.getComponentType(), values -> array(type.getComponentType(), values));
        }
        Class<?> element = elementType(generic);
        if (element == null) {
            return null;
        }
        if (type == List.class || type == Collection.class) {
            return new Several(element, ArrayList::new);
        }
        if (type == Set.class) {
            return new Several(element, LinkedHashSet::new);
        }
        return type == SortedSet.class && Comparable.class.isAssignableFrom(element)
                ? new Several(element, TreeSet::new)
                : null;
    }

    private static Object array(Class<?> element, List<@Nullable Object> values) {
        Object array = Array.newInstance(element, values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, values.get(i));
        }
        return array;
    }

    private static @Nullable Class<?> elementType(Type type) {
        return type instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : null;
    }
}
