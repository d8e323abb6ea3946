package dev.formactions.internal.property;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a bean as JSON-B has them (Jakarta JSON Binding 3.0, 3.7, 3.13 and 4.1): by public getter, else by
 * public field; those of the superclass first, each class's own in the order of their names.
 */
final class BeanProperties {

    private BeanProperties() {}

    static List<Property> of(@Nullable Class<?> type) {
        if (type == null || type == Object.class || isClosed(type)) {
            return List.of();
        }
        Map<String, Property> all = new LinkedHashMap<>();
        of(type.getSuperclass()).forEach(inherited -> all.put(inherited.javaName(), inherited));
        List<Property> own = new ArrayList<>();
        gettersByProperty(type).forEach((javaName, getter) -> {
            // The overriding getter may be hidden, or have another name.
            all.remove(javaName);
            Members members = Members.of(type, javaName, getter);
            if (members.areVisible()) {
                own.add(Property.of(javaName, members.name(), getter));
            }
        });
        for (Field field : type.getDeclaredFields()) {
            Members members = Members.of(type, field.getName(), null);
            if (isReadable(field) && members.areVisible() && !hasGetter(type, field.getName())) {
                all.remove(field.getName());
                own.add(Property.of(field.getName(), members.name(), field));
            }
        }
        own.sort(Comparator.comparing(Property::name));
        own.forEach(property -> all.put(property.javaName(), property));
        return PropertyOrder.of(type).apply(List.copyOf(all.values()));
    }

    /** The public getters that come with this class: its own, and what its interfaces bring unless a class has it. */
    private static Map<String, Method> gettersByProperty(Class<?> type) {
        Map<String, Method> getters = new LinkedHashMap<>();
        Getters.declaredBy(type).filter(BeanProperties::isPublic).forEach(getter -> prefer(getter, getters));
        Hierarchy.interfacesOf(type)
                .flatMap(Getters::declaredBy)
                .filter(Method::isDefault)
                .filter(getter -> !hasGetter(type, Getters.propertyOf(getter).orElseThrow()))
                .forEach(getter -> prefer(getter, getters));
        return getters;
    }

    /** Of {@code getX} and {@code isX} the former. */
    private static void prefer(Method getter, Map<String, Method> getters) {
        getters.merge(
                Getters.propertyOf(getter).orElseThrow(),
                getter,
                (one, other) -> one.getName().startsWith("get") ? one : other);
    }

    private static boolean isPublic(Method method) {
        return Modifier.isPublic(method.getModifiers());
    }

    private static boolean isReadable(Field field) {
        return Modifier.isPublic(field.getModifiers())
                && !Modifier.isStatic(field.getModifiers())
                && !field.isSynthetic();
    }

    /** The inner workings of the JDK, which some of its public classes extend. */
    private static boolean isClosed(Class<?> type) {
        return type.getName().startsWith("java.") && !Modifier.isPublic(type.getModifiers());
    }

    /** A getter that is not public hides a public field (3.7.1). */
    private static boolean hasGetter(Class<?> type, String javaName) {
        return Hierarchy.classesOf(type)
                .flatMap(Getters::declaredBy)
                .anyMatch(getter -> javaName.equals(Getters.propertyOf(getter).orElseThrow()));
    }
}
