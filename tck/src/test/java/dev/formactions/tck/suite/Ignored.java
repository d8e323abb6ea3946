package dev.formactions.tck.suite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leaves out what a comparison ignores. */
final class Ignored {

    private Ignored() {}

    /** An error without the internal message that it may show. */
    static @Nullable Object detail(@Nullable Object error) {
        return without("detail", error);
    }

    /** The data of a page without what a layout added, the layout's step in a trace included. */
    static @Nullable Object layout(@Nullable Object data) {
        Object rest = without("layout", data);
        if (rest instanceof Map<?, ?> && Json.object(rest).get("trace") instanceof List<?> trace) {
            Json.object(rest)
                    .put(
                            "trace",
                            trace.stream()
                                    .filter(step -> !"load:layout".equals(step))
                                    .toList());
        }
        return rest;
    }

    private static @Nullable Object without(String name, @Nullable Object value) {
        if (!(value instanceof Map<?, ?>)) {
            return value;
        }
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(Json.object(value));
        rest.remove(name);
        return rest;
    }
}
