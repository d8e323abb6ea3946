package dev.formactions.internal.attributes;

import dev.formactions.internal.model.Demands;
import dev.formactions.internal.model.FieldType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a field is.
 *
 * @param name its name in the object
 * @param place where the object is
 * @param sensitive whether its text must not be shown
 * @param single whether it has one value, rather than elements that are left out if they are empty
 * @param answered whether a control that submits nothing means that it has no answer, rather than that it need not have one
 */
record Field(String name, Place place, boolean sensitive, boolean single, boolean answered) {

    Field(String name, Place place, boolean sensitive) {
        this(name, place, sensitive, true, place == Place.FORM);
    }

    /** An element of it. */
    Field element() {
        return new Field(name, Place.ELEMENT, sensitive, false, false);
    }

    /** The value of an optional: nothing is a value as well. */
    Field optional() {
        return new Field(name, place == Place.ELEMENT ? place : Place.OPTIONAL, sensitive, single, false);
    }

    /** Where the objects are that it holds. */
    Place below(Demands demands) {
        if (place == Place.ELEMENT || !single) {
            return Place.ELEMENT;
        }
        return answered && demands.has("NotNull") ? Place.FORM : Place.OPTIONAL;
    }

    Map<String, String> checkbox(Demands demands) {
        return control("checkbox", answered && demands.has("AssertTrue"));
    }

    Map<String, String> upload(FieldType.Upload file, Demands demands) {
        Map<String, String> attributes = control("file", answered && demands.has("NotNull"));
        if (!file.accepted().types().isEmpty()) {
            attributes.put("accept", file.accepted().toString());
        }
        return attributes;
    }

    /** A select, or a file input, with several values: nothing chosen is an empty list. */
    Map<String, String> multiple(Demands demands, Map<String, String> element) {
        Map<String, String> attributes = new LinkedHashMap<>(element);
        boolean some = demands.has("NotEmpty")
                || demands.own().stream().anyMatch(each -> each.name().equals("Size") && each.number("min") > 0);
        if (answered && some) {
            attributes.put("required", "required");
        }
        attributes.put("multiple", "multiple");
        return attributes;
    }

    private static Map<String, String> control(String type, boolean required) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("type", type);
        if (required) {
            attributes.put("required", "required");
        }
        return attributes;
    }
}
