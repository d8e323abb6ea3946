package dev.formactions.internal.attributes;

import dev.formactions.internal.model.Demands;
import dev.formactions.internal.model.FieldTraits;
import dev.formactions.internal.model.FieldType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Derives what a page knows of the fields of a form object. One rule: <b>a browser never rejects what the server would
 * accept</b>; for every value that a control can hold and that breaks one of these attributes (WHATWG HTML, 4.10.21,
 * constraint validation), the server finds an error, too. What cannot be shown to be so is left out. Thread-safe.
 */
public final class FieldAttributes {

    private final Demander demander;
    private final Map<Key, Map<String, FieldTraits>> known = new ConcurrentHashMap<>();

    /**
     * What the traits of the fields of one object depend on.
     *
     * @param groups the groups that it is validated with, {@code null} if it is not
     * @param place where it is in the form
     */
    private record Key(FieldType.Nested type, @Nullable List<Class<?>> groups, Place place) {}

    public FieldAttributes(Demander demander) {
        this.demander = demander;
    }

    /**
     * The traits of the fields by name. They are derived when they are first asked for: some servers have no validator
     * before the application has started.
     *
     * @param groups the groups that the form object is validated with
     */
    public Map<String, FieldTraits> of(FieldType.Nested type, List<Class<?>> groups) {
        return of(new Key(type, groups, Place.FORM));
    }

    private Map<String, FieldTraits> of(Key key) {
        Map<String, FieldTraits> found = known.get(key);
        if (found == null) {
            Map<String, FieldTraits> fields = new LinkedHashMap<>();
            key.type().members().get().forEach((name, member) -> fields.put(name, member(key, name, member)));
            known.put(key, fields);
            found = fields;
        }
        return found;
    }

    private FieldTraits member(Key key, String name, FieldType.Member member) {
        Demands demands = key.groups() == null || !member.kept()
                ? Demands.NONE
                : demander.of(key.type().type(), name, key.groups());
        Field field = new Field(name, key.place(), member.sensitive());
        return traits(member.type(), demands, field);
    }

    private FieldTraits traits(FieldType type, Demands demands, Field field) {
        if (type instanceof FieldType.Text text) {
            return FieldTraits.of(
                    TextAttributes.of(text, demands, field), text.type().isEnum() ? text.type() : null);
        }
        if (type instanceof FieldType.Checkbox) {
            return FieldTraits.of(field.checkbox(demands), null);
        }
        if (type instanceof FieldType.Upload file) {
            return FieldTraits.of(field.upload(file, demands), null);
        }
        if (type instanceof FieldType.Maybe maybe) {
            return maybe(maybe, demands, field);
        }
        if (type instanceof FieldType.Many many) {
            return many(many, demands, field);
        }
        if (type instanceof FieldType.Entries entries) {
            FieldTraits value = traits(entries.value(), demands.ofCascadedElements(1), field.element());
            return new FieldTraits(Map.of(), null, Map::of, value);
        }
        Key below = new Key((FieldType.Nested) type, demands.below(), field.below(demands));
        return new FieldTraits(Map.of(), null, () -> of(below), null);
    }

    /** The constraints of an {@code OptionalInt} are those of its number, those of an {@code Optional} are its own. */
    private FieldTraits maybe(FieldType.Maybe maybe, Demands demands, Field field) {
        if (maybe.inner() instanceof FieldType.Checkbox) {
            // A checkbox has no third state to send.
            return FieldTraits.of(Map.of(), Boolean.class);
        }
        Demands inner = maybe.ofNumber() ? demands : demands.ofElements(0);
        return traits(maybe.inner(), inner, maybe.inner() instanceof FieldType.Text ? field : field.optional());
    }

    /** A list of choices or files has one control, other lists have one for each element. */
    private FieldTraits many(FieldType.Many many, Demands demands, Field field) {
        FieldTraits element = traits(many.element(), demands.ofCascadedElements(0), field.element());
        boolean single =
                (element.choices() != null && element.choices().isEnum()) || many.element() instanceof FieldType.Upload;
        return new FieldTraits(
                single ? field.multiple(demands, element.attributes()) : element.attributes(),
                element.choices(),
                Map::of,
                element);
    }
}
