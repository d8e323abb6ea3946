package dev.formactions.tck.views;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Names and values of a record's components or a bean's properties. */
final class Members {

    private Members() {}

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException if the value is neither a record nor a public bean of the application
     */
    static Map<String, @Nullable Object> of(Object value) {
        Class<?> type = value.getClass();
        if (type.isRecord()) {
            return components(value);
        }
        Map<String, @Nullable Object> properties = new TreeMap<>();
        if (Modifier.isPublic(type.getModifiers())
                && !type.isSynthetic()
                && !type.getName().startsWith("java.")) {
            for (Method method : type.getMethods()) {
                String name = property(method);
                if (name != null) {
                    properties.put(name, read(method, value));
                }
            }
        }
        if (properties.isEmpty()) {
            throw new IllegalArgumentException(
                    "The view was given a " + type.getName() + ", which has no tagged JSON.");
        }
        return properties;
    }

    private static Map<String, @Nullable Object> components(Object value) {
        Map<String, @Nullable Object> components = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            components.put(component.getName(), read(accessor, value));
        }
        return components;
    }

    private static @Nullable String property(Method method) {
        String name = method.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        boolean getter = prefix > 0
                && name.length() > prefix
                && method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass() != Object.class;
        return getter ? name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + name.substring(prefix + 1) : null;
    }

    private static @Nullable Object read(Method method, Object value) {
        try {
            return method.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("Cannot read " + method + " for a view.", e);
        }
    }
}
