package dev.formactions.internal.model;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form object as a view shows it.
 *
 * @param name the name for its {@code <input>}
 * @param id an id that no other field of the page has
 * @param control whether it has a control of its own, rather than others below it
 * @param texts what was submitted, or the default before any submission; nothing if the field is sensitive
 * @param checked whether it is a checkbox that is checked
 * @param errors the messages
 * @param first whether it is the first of the form's fields that has errors
 * @param traits what is known of it before any request
 * @param fields the fields of a nested object, by their own names. Asked late, because a type may contain itself
 * @param items the elements of a list, or the values of a map
 * @param blank one more element of a list, {@code null} if the last one is blank. Asked late as well
 */
public record FieldState(
        String name,
        String id,
        boolean control,
        List<String> texts,
        boolean checked,
        List<String> errors,
        boolean first,
        FieldTraits traits,
        Supplier<Map<String, FieldState>> fields,
        Supplier<List<FieldState>> items,
        Supplier<@Nullable FieldState> blank) {

    /** One more field of the same name, which must not have the same id, nor the focus. */
    public FieldState again(String ownId) {
        return new FieldState(name, ownId, control, texts, checked, errors, false, traits, fields, items, blank);
    }

    @Override
    public String toString() {
        return "FieldState[" + name + "]";
    }
}
