package dev.formactions.internal.view;

import dev.formactions.internal.property.Properties;
import dev.formactions.internal.property.Property;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what layouts and the load of a page contribute to {@code data}. */
public final class PageData {

    private PageData() {}

    /**
     * Returns what the view sees as {@code data}.
     *
     * @param layouts the values of the layouts; empty if no layout covers the page
     * @param loaded what load returned, {@code null} for nothing
     * @return the object itself where nothing has to be put together
     */
    public static Object merge(Map<String, @Nullable Object> layouts, @Nullable Object loaded) {
        if (loaded == null) {
            return layouts;
        }
        if (layouts.isEmpty()) {
            return loaded;
        }
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(layouts);
        if (loaded instanceof Map<?, ?> map) {
            map.forEach((name, value) -> merged.put(String.valueOf(name), value));
            return merged;
        }
        Properties properties = Properties.of(loaded.getClass());
        if (!properties.isObject()) {
            throw new IllegalStateException("FA-102: the load returned a "
                    + loaded.getClass().getName()
                    + ", which cannot be put together with what the layouts of the page contribute. Return a record, a bean"
                    + " or a map.");
        }
        for (Property property : properties.all()) {
            merged.put(property.name(), property.read(loaded));
        }
        return merged;
    }
}
