package dev.formactions.internal.bind;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A type without variables: {@code Page<Filter>} knows that its {@code T} is a {@code Filter}.
 *
 * @param raw the class
 * @param arguments its type arguments, none where the type is raw; of an array its component
 */
record Shape(Class<?> raw, List<Shape> arguments) {

    static Shape of(Type type) {
        return of(type, Map.of());
    }

    /** A type as it is written inside of another one, whose variables have these meanings. */
    static Shape of(Type type, Map<TypeVariable<?>, Shape> variables) {
        if (type instanceof Class<?> raw) {
            return new Shape(raw, raw.isArray() ? List.of(of(raw.getComponentType(), variables)) : List.of());
        }
        if (type instanceof ParameterizedType generic) {
            List<Shape> arguments = new ArrayList<>();
            for (Type argument : generic.getActualTypeArguments()) {
                arguments.add(of(argument, variables));
            }
            return new Shape((Class<?>) generic.getRawType(), List.copyOf(arguments));
        }
        if (type instanceof GenericArrayType array) {
            Shape component = of(array.getGenericComponentType(), variables);
            return new Shape(component.raw().arrayType(), List.of(component));
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], variables);
        }
        Shape known = variables.get(type);
        // A variable's bound may name the variable itself, so that only its class is of use.
        return known != null ? known : new Shape(erasure(((TypeVariable<?>) type).getBounds()[0]), List.of());
    }

    /** What the variables mean that the class declares. */
    Map<TypeVariable<?>, Shape> variables() {
        Map<TypeVariable<?>, Shape> variables = new HashMap<>();
        TypeVariable<?>[] declared = raw.getTypeParameters();
        for (int i = 0; i < Math.min(declared.length, arguments.size()); i++) {
            variables.put(declared[i], arguments.get(i));
        }
        return variables;
    }

    /** The argument at a place, String where the type is raw: a form sends texts. */
    Shape argument(int index) {
        return index < arguments.size() ? arguments.get(index) : new Shape(String.class, List.of());
    }

    private static Class<?> erasure(Type type) {
        if (type instanceof Class<?> raw) {
            return raw;
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    @Override
    public String toString() {
        if (raw.isArray() || arguments.isEmpty()) {
            return raw.isArray() ? argument(0) + "[]" : raw.getTypeName();
        }
        return raw.getTypeName() + arguments.stream().map(Shape::toString).collect(Collectors.joining(", ", "<", ">"));
    }
}
