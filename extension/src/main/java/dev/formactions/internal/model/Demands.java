package dev.formactions.internal.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a value must fulfil to be valid. Every constraint here must be: what holds only sometimes is left out.
 *
 * @param own the constraints on the value itself
 * @param below the groups that what is inside of the value is validated with, {@code null} if it is not
 * @param elements those on the elements of a container, by the index of the type argument
 */
public record Demands(List<Constraint> own, @Nullable List<Class<?>> below, Map<Integer, Demands> elements) {

    /** Everything is valid. */
    public static final Demands NONE = new Demands(List.of(), null, Map.of());

    /**
     * A constraint.
     *
     * @param name the simple name of one of the annotations of Bean Validation, such as {@code Size}
     * @param attributes those of the annotation
     */
    public record Constraint(String name, Map<String, Object> attributes) {

        public long number(String attribute) {
            return ((Number) attributes.getOrDefault(attribute, 0)).longValue();
        }

        public String text(String attribute) {
            return String.valueOf(attributes.getOrDefault(attribute, ""));
        }
    }

    /** Whether there is one of several constraints. */
    public boolean has(String... names) {
        return own.stream().anyMatch(constraint -> Arrays.asList(names).contains(constraint.name()));
    }

    /** The first constraint of a name. */
    public Optional<Constraint> find(String name) {
        return own.stream().filter(constraint -> constraint.name().equals(name)).findFirst();
    }

    /** What is demanded of each element. */
    public Demands ofElements(int argument) {
        return elements.getOrDefault(argument, NONE);
    }

    /** The same, where {@code @Valid} may stand before the container as it did before there were type annotations. */
    public Demands ofCascadedElements(int argument) {
        Demands each = ofElements(argument);
        return each.below == null ? new Demands(each.own, below, each.elements) : each;
    }
}
