package dev.formactions.tck.values;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds maps like {@link Map#of()}, but in order and with values that may be {@code null}. */
public final class Data {

    private Data() {}

    /** A map of these names and values, in turn. */
    public static Map<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            data.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return data;
    }
}
