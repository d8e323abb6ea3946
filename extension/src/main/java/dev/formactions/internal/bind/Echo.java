package dev.formactions.internal.bind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of several slots by name. */
final class Echo {

    private Echo() {}

    /** Leaves out what has no text, such as a file. */
    static Map<String, @Nullable Object> of(Map<String, Slot> slots) {
        Map<String, @Nullable Object> texts = new LinkedHashMap<>();
        slots.forEach((name, slot) -> {
            Object text = slot.echo();
            if (text != null) {
                texts.put(name, text);
            }
        });
        return Collections.unmodifiableMap(texts);
    }
}
