package dev.formactions.internal.bind;

import dev.formactions.internal.bytecode.KeptValues;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Beans, by their public constructor without parameters and their public setters. */
final class BeanReader {

    private static final List<String> NOT_OURS = List.of("java.", "javax.", "jakarta.");

    private BeanReader() {}

    /** The bean, {@code null} if the class is none. */
    static @Nullable ObjectType read(Shape shape) {
        Class<?> type = shape.raw();
        Constructor<?> constructor = constructor(type);
        if (constructor == null) {
            return null;
        }
        Map<TypeVariable<?>, Shape> variables = variables(shape);
        List<PropertySource> properties = new ArrayList<>();
        List<Method> setters = new ArrayList<>();
        KeptValues code = KeptValues.of(type);
        setters(type).forEach((name, setter) -> {
            properties.add(property(type, name, setter, variables, code));
            setters.add(setter);
        });
        return setters.isEmpty()
                ? null
                : new ObjectType(values -> make(constructor, setters, values), List.copyOf(properties));
    }

    private static @Nullable Constructor<?> constructor(Class<?> type) {
        boolean possible = !type.isInterface()
                && !type.isPrimitive()
                && !type.isArray()
                && !type.isEnum()
                && !Modifier.isAbstract(type.getModifiers())
                && NOT_OURS.stream().noneMatch(type.getName()::startsWith);
        try {
            Constructor<?> constructor = possible ? type.getConstructor() : null;
            return constructor != null && constructor.trySetAccessible() ? constructor : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    /** The setters by property: of several with one name that for the getter's type, else the first by type. */
    private static Map<String, Method> setters(Class<?> type) {
        Map<String, Method> setters = new TreeMap<>();
        List<Method> methods = new ArrayList<>(List.of(type.getMethods()));
        methods.sort(Comparator.comparing(method -> method.toGenericString()));
        for (Method method : methods) {
            String property = property(method);
            if (property != null && method.trySetAccessible()) {
                setters.merge(property, method, (one, other) -> isOfGetter(type, property, other) ? other : one);
            }
        }
        return setters;
    }

    private static @Nullable String property(Method method) {
        String name = method.getName();
        boolean setter = name.length() > 3
                && name.startsWith("set")
                && method.getParameterCount() == 1
                && !method.isBridge()
                && !Modifier.isStatic(method.getModifiers());
        return setter ? decapitalized(name.substring(3)) : null;
    }

    /** JavaBeans 8.8: {@code setURL} sets {@code URL}. */
    private static String decapitalized(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static boolean isOfGetter(Class<?> type, String property, Method setter) {
        return getters(type, property).stream()
                .anyMatch(getter -> getter.getReturnType() == setter.getParameterTypes()[0]);
    }

    private static List<Method> getters(Class<?> type, String property) {
        return List.of(type.getMethods()).stream()
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().equalsIgnoreCase("get" + property)
                        || method.getName().equalsIgnoreCase("is" + property))
                .toList();
    }

    private static PropertySource property(
            Class<?> type, String name, Method setter, Map<TypeVariable<?>, Shape> variables, KeptValues code) {
        List<AnnotatedElement> members = new ArrayList<>(List.of(setter, setter.getParameters()[0]));
        members.addAll(getters(type, name));
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    members.add(field);
                }
            }
        }
        return new PropertySource(
                name,
                Shape.of(setter.getGenericParameterTypes()[0], variables),
                code.keeps(setter, getters(type, name), name),
                List.copyOf(members));
    }

    /** What the variables of the class and its superclasses mean. */
    private static Map<TypeVariable<?>, Shape> variables(Shape shape) {
        Map<TypeVariable<?>, Shape> variables = new HashMap<>();
        for (Shape each = shape; each.raw() != Object.class; ) {
            variables.putAll(each.variables());
            each = Shape.of(each.raw().getGenericSuperclass(), variables);
        }
        return variables;
    }

    private static Object make(Constructor<?> constructor, List<Method> setters, @Nullable Object[] values)
            throws InvocationTargetException {
        try {
            Object bean = constructor.newInstance();
            for (int i = 0; i < values.length; i++) {
                if (values[i] != ObjectMaker.UNTOUCHED) {
                    setters.get(i).invoke(bean, values[i]);
                }
            }
            return bean;
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
