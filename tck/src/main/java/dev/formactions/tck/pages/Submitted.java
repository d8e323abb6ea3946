package dev.formactions.tck.pages;

import dev.formactions.FormData;
import java.util.List;

/** What the routes read from a form. */
final class Submitted {

    private Submitted() {}

    /** Names and values as pairs, in the order of the document. */
    static List<List<Object>> entries(FormData form) {
        return form.fields().stream()
                .map(field -> List.<Object>of(field.name(), field.value()))
                .toList();
    }

    /** The text of a field, or what stands in for a missing one. */
    static String text(FormData form, String name, String otherwise) {
        String value = form.get(name);
        return value == null ? otherwise : value;
    }

    /** The number in a field; anything else is this program's error. */
    static int number(FormData form, String name) {
        return Integer.parseInt(text(form, name, "").strip());
    }
}
