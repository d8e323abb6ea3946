package dev.formactions.internal.wire;

import java.math.BigInteger;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Map of JavaScript: ordered, and with keys that are told apart as JavaScript does, primitives by value and the rest by
 * identity, so that a container which is still being filled, or contains itself, can be a key.
 */
final class SameValueMap<V extends @Nullable Object> extends AbstractMap<@Nullable Object, V> {

    private final Map<@Nullable Object, Map.Entry<@Nullable Object, V>> entries = new LinkedHashMap<>();

    @Override
    public @Nullable V put(@Nullable Object key, V value) {
        Object token = token(key);
        Map.Entry<@Nullable Object, V> known = entries.get(token);
        if (known != null) {
            return known.setValue(value);
        }
        entries.put(token, new SimpleEntry<>(key, value));
        return null;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        Map.Entry<@Nullable Object, V> known = entries.get(token(key));
        return known == null ? null : known.getValue();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return entries.containsKey(token(key));
    }

    @Override
    public Set<Map.Entry<@Nullable Object, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<@Nullable Object, V>> iterator() {
                return entries.values().iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    private static @Nullable Object token(@Nullable Object key) {
        boolean primitive = key == null
                || key instanceof String
                || key instanceof Integer
                || key instanceof Long
                || key instanceof Double
                || key instanceof BigInteger
                || key instanceof Boolean
                || key instanceof Undefined;
        return primitive ? key : new Same(Objects.requireNonNull(key));
    }

    /** One object, whatever it says of itself. */
    private record Same(Object object) {

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Same same && same.object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }
}
