package dev.formactions.internal.typed;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The messages by name of the field, as a script gets them: {@code {"address.street": ["…"]}}. A template cannot write such a
 * key, so that {@link #get} also answers to the first word of one with what lies below: {@code errors.address.street} finds
 * the same messages, and a field that has both messages of its own and fields below can be iterated.
 */
final class ErrorsByField extends AbstractMap<String, Object> {

    private final Map<String, List<String>> messages;

    ErrorsByField(Map<String, List<String>> messages) {
        this.messages = messages;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        Map<String, Object> entries = new LinkedHashMap<>(messages);
        return Collections.unmodifiableMap(entries).entrySet();
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public @Nullable Object get(Object key) {
        return find(messages, String.valueOf(key));
    }

    /** The messages, or a node if there are more below. */
    private static @Nullable Object find(Map<String, List<String>> messages, String word) {
        List<String> own = messages.get(word);
        Map<String, List<String>> below = new LinkedHashMap<>();
        messages.forEach((name, texts) -> {
            if (name.startsWith(word) && name.length() > word.length()) {
                String rest = rest(name.substring(word.length()));
                if (!rest.isEmpty()) {
                    below.put(rest, texts);
                }
            }
        });
        return below.isEmpty() ? own : new Node(own == null ? List.of() : own, below);
    }

    /** What follows a word: {@code .street} as {@code street}, {@code [0].price} as {@code 0.price}. */
    private static String rest(String tail) {
        if (tail.startsWith(".")) {
            return tail.substring(1);
        }
        int close = tail.startsWith("[") ? tail.indexOf(']') : -1;
        return close < 0 ? "" : tail.substring(1, close) + tail.substring(close + 1);
    }

    /** A field with others below: iterated for its own messages, asked for the others by name. */
    private static final class Node extends AbstractMap<String, Object> implements Iterable<String> {

        private final List<String> own;
        private final Map<String, List<String>> below;

        Node(List<String> own, Map<String, List<String>> below) {
            this.own = own;
            this.below = below;
        }

        @Override
        public Iterator<String> iterator() {
            return own.iterator();
        }

        @Override
        public Set<Map.Entry<String, Object>> entrySet() {
            return new ErrorsByField(below).entrySet();
        }

        @Override
        public boolean containsKey(Object key) {
            return get(key) != null;
        }

        @Override
        public @Nullable Object get(Object key) {
            return find(below, String.valueOf(key));
        }
    }
}
