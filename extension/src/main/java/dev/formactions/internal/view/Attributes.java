package dev.formactions.internal.view;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a view sees as {@code attributes} of a field. Printed as a whole it is HTML, escaped already, so that Mustache takes
 * it in three braces; iterated it gives names and values; and each attribute is found by its name.
 */
public final class Attributes extends AbstractMap<String, Object> implements Iterable<Attributes.Attribute> {

    /** Those that a textarea has as well, and that mean the same there. */
    private static final List<String> OF_TEXTAREA =
            List.of("required", "maxlength", "inputmode", "autocapitalize", "spellcheck", "autocomplete", "autofocus");

    private final Map<String, String> values;

    /** One of them. A boolean attribute has its own name as its value. */
    public record Attribute(String name, String value) {

        String html() {
            return name.equals(value) ? name : name + "=\"" + escaped() + "\"";
        }

        private String escaped() {
            return value.replace("&", "&amp;")
                    .replace("\"", "&quot;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;");
        }
    }

    Attributes(Map<String, String> values) {
        this.values = values;
    }

    /** The attributes for a {@code <textarea>}. */
    public Attributes textarea() {
        Map<String, String> some = new LinkedHashMap<>(values);
        some.keySet().removeIf(name -> !OF_TEXTAREA.contains(name) && !name.startsWith("aria-"));
        return new Attributes(some);
    }

    @Override
    public Iterator<Attribute> iterator() {
        return values.entrySet().stream()
                .map(entry -> new Attribute(entry.getKey(), entry.getValue()))
                .iterator();
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return Collections.<String, Object>unmodifiableMap(values).entrySet();
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    /** Templates take it for a map, and ask here for {@code textarea}, too. */
    @Override
    public @Nullable Object get(Object name) {
        return name.equals("textarea") ? textarea() : values.get(name);
    }

    /** The HTML. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> new Attribute(entry.getKey(), entry.getValue()).html())
                .collect(Collectors.joining(" "));
    }
}
