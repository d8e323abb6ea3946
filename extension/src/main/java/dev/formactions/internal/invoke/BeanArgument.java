package dev.formactions.internal.invoke;

import dev.formactions.internal.model.Call;
import dev.formactions.internal.model.Problems;
import jakarta.ws.rs.BeanParam;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
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
    private interface Setter {
        void set(Object bean, @Nullable Object value) throws ReflectiveOperationException;
    }

    private record Part(Argument value, Setter setter) {}

    private BeanArgument(Constructor<?> constructor, List<Part> parts) {
        this.constructor = constructor;
        this.parts = parts;
    }

    static @Nullable Argument of(Class<?> type, Place place, Problems problems) {
        Constructor<?> constructor = constructor(type);
        if (constructor == null) {
            problems.add(
                    "FA-014",
                    "%s: %s cannot be a @BeanParam: it needs a public constructor without parameters and fields or setters"
                            + " with annotations such as @QueryParam.",
                    place.text(),
                    type.getName());
            return null;
        }
        List<Part> parts = new ArrayList<>();
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            fields(c, place, problems, parts);
            setters(c, place, problems, parts);
        }
        return new BeanArgument(constructor, List.copyOf(parts));
    }

    @Override
    public Object of(Call call) throws ReflectiveOperationException {
        Object bean = constructor.newInstance();
        for (Part part : parts) {
            part.setter().set(bean, part.value().of(call));
        }
        return bean;
    }

    private static void fields(Class<?> type, Place place, Problems problems, List<Part> parts) {
        for (Field field : type.getDeclaredFields()) {
            Place inside = new Place(place.text() + ", field " + field.getName(), field.getType());
            Argument value = nested(field, field.getGenericType(), inside, problems);
            if (value != null && field.trySetAccessible()) {
                parts.add(new Part(value, field::set));
            }
        }
    }

    private static void setters(Class<?> type, Place place, Problems problems, List<Part> parts) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getParameterCount() != 1 || method.isBridge() || Modifier.isStatic(method.getModifiers())) {
                continue;
            }
            Class<?> valueType = method.getParameterTypes()[0];
            Place inside = new Place(place.text() + ", setter " + method.getName(), valueType);
            Argument value = nested(method, method.getGenericParameterTypes()[0], inside, problems);
            if (value != null && method.trySetAccessible()) {
                parts.add(new Part(value, (bean, v) -> method.invoke(bean, v)));
            }
        }
    }

    private static @Nullable Argument nested(
            java.lang.reflect.AnnotatedElement element, java.lang.reflect.Type type, Place place, Problems problems) {
        if (element.isAnnotationPresent(BeanParam.class)) {
            return of(place.type(), place, problems);
        }
        ParamSource source = ParamSource.find(element);
        return source == null ? null : ParamArgument.of(source, element, type, place, problems);
    }

    private static @Nullable Constructor<?> constructor(Class<?> type) {
        try {
            Constructor<?> constructor = type.getConstructor();
            return !Modifier.isAbstract(type.getModifiers()) && constructor.trySetAccessible() ? constructor : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
