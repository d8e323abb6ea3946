package dev.formactions.internal.invoke;

import dev.formactions.internal.invoke.BeanArgument.Part;
import dev.formactions.internal.model.Problems;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a {@code @BeanParam} is filled with. */
final class BeanReader {

    private final RequestTypes requestTypes;
    private final ConverterSource converters;
    private final Problems problems;

    /** The beans around the one that is being read: one that holds itself would never end. */
    private final Set<Class<?>> around = new HashSet<>();

    BeanReader(RequestTypes requestTypes, ConverterSource converters, Problems problems) {
        this.requestTypes = requestTypes;
        this.converters = converters;
        this.problems = problems;
    }

    /** The argument for a place, null if its type cannot be a {@code @BeanParam}. */
    @Nullable Argument read(Place place) {
        Class<?> type = place.type();
        Constructor<?> constructor = constructor(type);
        if (constructor == null || !around.add(type)) {
            problems.add(
                    "FA-014",
                    "%s: %s cannot be a @BeanParam: it needs a public constructor without parameters and fields or setters"
                            + " with annotations such as @QueryParam, and cannot hold a @BeanParam of its own type.",
                    place.text(),
                    type.getName());
            return null;
        }
        List<Part> parts = new ArrayList<>();
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            fields(c, place, parts);
            setters(c, place, parts);
        }
        around.remove(type);
        return new BeanArgument(constructor, parts);
    }

    private void fields(Class<?> type, Place place, List<Part> parts) {
        for (Field field : type.getDeclaredFields()) {
            Place inside = new Place(place.text() + ", field " + field.getName(), field.getType());
            Argument value = nested(field, field.getGenericType(), inside);
            if (value != null && field.trySetAccessible()) {
                parts.add(new Part(value, field::set));
            }
        }
    }

    private void setters(Class<?> type, Place place, List<Part> parts) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getParameterCount() != 1 || method.isBridge() || Modifier.isStatic(method.getModifiers())) {
                continue;
            }
            Place inside = new Place(place.text() + ", setter " + method.getName(), method.getParameterTypes()[0]);
            Argument value = nested(method, method.getGenericParameterTypes()[0], inside);
            if (value != null && method.trySetAccessible()) {
                parts.add(new Part(value, (bean, v) -> method.invoke(bean, v)));
            }
        }
    }

    private @Nullable Argument nested(AnnotatedElement element, Type type, Place place) {
        if (element.isAnnotationPresent(BeanParam.class)) {
            return read(place);
        }
        if (element.isAnnotationPresent(Context.class)) {
            return requestTypes.find(place, problems);
        }
        ParamSource source = ParamSource.find(element);
        return source == null ? null : ParamArgument.of(source, element, type, place, converters, problems);
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
