package dev.formactions.internal.wire;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps, sets, lists and arrays. */
final class Containers {

    private Containers() {}

    /** A map becomes an object if all its keys are strings, else a Map. */
    static void map(Map<?, ?> map, StringBuilder out, Encoding to) {
        boolean hasIndices = false;
        for (Object key : map.keySet()) {
            if (!(key instanceof String name)) {
                entries(map, out, to);
                return;
            }
            hasIndices |= PropertyKeys.isIndex(name);
        }
        out.append('{');
        if (hasIndices) {
            PropertyKeys.ordered(map.entrySet(), entry -> (String) entry.getKey())
                    .forEach(entry -> property((String) entry.getKey(), entry.getValue(), out, to));
        } else {
            map.forEach((name, value) -> property((String) name, value, out, to));
        }
        out.append('}');
    }

    static void set(Set<?> set, StringBuilder out, Encoding to) {
        out.append("[\"Set\"");
        for (Object element : set) {
            out.append(',').append(to.slot(element));
        }
        out.append(']');
    }

    static void list(Collection<?> list, StringBuilder out, Encoding to) {
        out.append('[');
        int index = 0;
        for (Object element : list) {
            if (index > 0) {
                out.append(',');
            }
            out.append(to.slot(index++, element));
        }
        out.append(']');
    }

    static void array(Object[] array, StringBuilder out, Encoding to) {
        list(Arrays.asList(array), out, to);
    }

    static void primitiveArray(Object array, StringBuilder out, Encoding to) {
        out.append('[');
        for (int i = 0; i < Array.getLength(array); i++) {
            if (i > 0) {
                out.append(',');
            }
            out.append(to.slot(i, Array.get(array, i)));
        }
        out.append(']');
    }

    private static void entries(Map<?, ?> map, StringBuilder out, Encoding to) {
        out.append("[\"Map\"");
        map.forEach((key, value) -> {
            DataPath.MapKey step = new DataPath.MapKey(key);
            out.append(',').append(to.slot(step, key));
            out.append(',').append(to.slot(step, value));
        });
        out.append(']');
    }

    private static void property(String name, @Nullable Object value, StringBuilder out, Encoding to) {
        if (name.equals(PropertyKeys.PROTOTYPE)) {
            throw Refusals.prototypeKey(to.path());
        }
        if (out.length() > 1) {
            out.append(',');
        }
        Quotes.devalue(out, name);
        out.append(':').append(to.slot(name, value));
    }
}
