package dev.formactions.internal.property;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.stream.Stream;

/** Which methods are getters, and of what: the naming rules of JavaBeans 8.3 and 8.8. */
final class Getters {

    private Getters() {}

    /** The getters that a class or interface declares itself, of any visibility. */
    static Stream<Method> declaredBy(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> !method.isBridge() && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> propertyOf(method).isPresent());
    }

    /**
     * The name of the property that a method gets. {@code issue()} and {@code getaway()} are verbs that start like a
     * getter by chance, but {@code getaName()} is what some editors generate for {@code aName}.
     */
    static Optional<String> propertyOf(Method method) {
        if (method.getParameterCount() != 0 || method.getName().equals("getClass")) {
            return Optional.empty();
        }
        String name = method.getName();
        Class<?> result = method.getReturnType();
        if (name.startsWith("get") && result != void.class && result != Void.class) {
            return decapitalized(name.substring(3));
        }
        if (name.startsWith("is") && (result == boolean.class || result == Boolean.class)) {
            return decapitalized(name.substring(2));
        }
        return Optional.empty();
    }

    private static Optional<String> decapitalized(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        boolean secondIsUpper = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        if (secondIsUpper) {
            return Optional.of(name);
        }
        return Character.isLowerCase(name.charAt(0))
                ? Optional.empty()
                : Optional.of(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }
}
