package dev.formactions.internal.bind;

import dev.formactions.internal.bytecode.KeptValues;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records, by their canonical constructor. */
final class RecordReader {

    private RecordReader() {}

    /** The record, {@code null} if its module keeps its constructor closed. */
    static @Nullable ObjectType read(Shape shape) {
        RecordComponent[] components = shape.raw().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = shape.raw().getDeclaredConstructor(types);
            if (!constructor.trySetAccessible()) {
                return null;
            }
            KeptValues code = KeptValues.of(shape.raw());
            Map<TypeVariable<?>, Shape> variables = shape.variables();
            List<PropertySource> properties = new ArrayList<>();
            for (int i = 0; i < components.length; i++) {
                properties.add(property(code, components[i], constructor, i, variables));
            }
            return new ObjectType(values -> make(constructor, values), List.copyOf(properties));
        } catch (NoSuchMethodException | NoSuchFieldException e) {
            throw new IllegalStateException(shape + " is a record without what every record has", e);
        }
    }

    private static PropertySource property(
            KeptValues code,
            RecordComponent component,
            Constructor<?> constructor,
            int index,
            Map<TypeVariable<?>, Shape> variables)
            throws NoSuchFieldException {
        return new PropertySource(
                component.getName(),
                Shape.of(component.getGenericType(), variables),
                code.keeps(constructor, index, component.getName()),
                List.of(
                        component,
                        component.getAccessor(),
                        constructor.getDeclaringClass().getDeclaredField(component.getName()),
                        constructor.getParameters()[index]));
    }

    private static Object make(Constructor<?> constructor, @Nullable Object[] values) throws InvocationTargetException {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
