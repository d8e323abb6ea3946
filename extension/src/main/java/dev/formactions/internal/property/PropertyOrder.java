package dev.formactions.internal.property;

import static java.util.Comparator.comparingInt;

import java.util.List;

/** The order that {@code @JsonbPropertyOrder} asks for: the named properties first, the rest as it was. */
record PropertyOrder(List<String> first) {

    static PropertyOrder of(Class<?> type) {
        return new PropertyOrder(Annotations.order(type));
    }

    List<Property> apply(List<Property> properties) {
        return first.isEmpty()
                ? properties
                : properties.stream().sorted(comparingInt(this::rank)).toList();
    }

    private int rank(Property property) {
        int rank = first.indexOf(property.javaName());
        return rank < 0 ? first.size() : rank;
    }
}
