package dev.formactions.internal.model;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a page knows of a field before any request.
 *
 * @param attributes the attributes of its control, in a fixed order; a boolean attribute has its own name as its value
 * @param choices the enum whose constants can be chosen, or {@code Boolean} for yes and no; {@code null} if anything can be
 *     entered
 * @param fields those of a nested object, by name; asked late, because a type may contain itself
 * @param elements of each element of a list, or each value of a map
 */
public record FieldTraits(
        Map<String, String> attributes,
        @Nullable Class<?> choices,
        Supplier<Map<String, FieldTraits>> fields,
        @Nullable FieldTraits elements) {

    /** Nothing is known. */
    public static final FieldTraits NONE = of(Map.of(), null);

    /** Those of a field without others below. */
    public static FieldTraits of(Map<String, String> attributes, @Nullable Class<?> choices) {
        return new FieldTraits(attributes, choices, Map::of, null);
    }

    /** The traits of the elements, none if there are no elements. */
    public FieldTraits ofElements() {
        return elements == null ? NONE : elements;
    }

    /** What is submitted for each choice: the constants of the enum by name. */
    public List<String> names() {
        if (choices == Boolean.class) {
            return List.of("true", "false");
        }
        return choices == null
                ? List.of()
                : java.util.Arrays.stream(choices.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList();
    }
}
