package dev.formactions.internal.invoke;

import dev.formactions.internal.model.Call;
import java.lang.reflect.Constructor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @BeanParam}: an object whose fields and setters carry parameter annotations of their own, filled anew for every
 * request.
 */
final class BeanArgument implements Argument {

    private final Constructor<?> constructor;
    private final List<Part> parts;

    /** Stores one value in the bean. */
    interface Setter {
        void set(Object bean, @Nullable Object value) throws ReflectiveOperationException;
    }

    /** A field or a setter, and where its value comes from. */
    record Part(Argument value, Setter setter) {}

    BeanArgument(Constructor<?> constructor, List<Part> parts) {
        this.constructor = constructor;
        this.parts = List.copyOf(parts);
    }

    @Override
    public Object of(Call call) throws ReflectiveOperationException {
        Object bean = constructor.newInstance();
        for (Part part : parts) {
            part.setter().set(bean, part.value().of(call));
        }
        return bean;
    }
}
