package dev.formactions.internal.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JAX-RS request properties as a map. */
final class Locals extends AbstractMap<String, Object> {

    private final ContainerRequestContext context;

    Locals(ContainerRequestContext context) {
        this.context = context;
    }

    @Override
    public @Nullable Object get(Object name) {
        return name instanceof String text ? context.getProperty(text) : null;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public @Nullable Object put(String name, @Nullable Object value) {
        Object old = context.getProperty(name);
        if (value == null) {
            context.removeProperty(name);
        } else {
            context.setProperty(name, value);
        }
        return old;
    }

    @Override
    public @Nullable Object remove(Object name) {
        Object old = get(name);
        if (old != null) {
            context.removeProperty((String) name);
        }
        return old;
    }

    /** A snapshot: removing through it does nothing to the request. */
    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> snapshot = new LinkedHashMap<>();
        for (String name : context.getPropertyNames()) {
            Object value = context.getProperty(name);
            if (value != null) {
                snapshot.put(name, value);
            }
        }
        return Map.copyOf(snapshot).entrySet();
    }
}
