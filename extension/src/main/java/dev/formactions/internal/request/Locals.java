package dev.formactions.internal.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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

    /** The properties of this moment; what is removed from them is removed from the request. */
    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> snapshot = new LinkedHashMap<>();
        for (String name : context.getPropertyNames()) {
            Object value = context.getProperty(name);
            if (value != null) {
                snapshot.put(name, value);
            }
        }
        return new Entries(snapshot);
    }

    private final class Entries extends AbstractSet<Entry<String, Object>> {

        private final Map<String, Object> snapshot;

        Entries(Map<String, Object> snapshot) {
            this.snapshot = snapshot;
        }

        @Override
        public Iterator<Entry<String, Object>> iterator() {
            Iterator<Entry<String, Object>> entries = snapshot.entrySet().iterator();
            return new Iterator<>() {
                private @Nullable String last;

                @Override
                public boolean hasNext() {
                    return entries.hasNext();
                }

                @Override
                public Entry<String, Object> next() {
                    Entry<String, Object> next = entries.next();
                    last = next.getKey();
                    return Map.entry(next.getKey(), next.getValue());
                }

                @Override
                public void remove() {
                    entries.remove();
                    context.removeProperty(Objects.requireNonNull(last));
                }
            };
        }

        @Override
        public int size() {
            return snapshot.size();
        }

        @Override
        public void clear() {
            snapshot.keySet().forEach(context::removeProperty);
            snapshot.clear();
        }
    }
}
