package dev.formactions.internal.cdi;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The methods of a class that could carry our annotations: its own, then inherited ones that it does not override, of any
 * visibility, so that a misplaced annotation is found instead of ignored.
 */
final class AnnotatedMethods {

    private AnnotatedMethods() {}

    static List<Method> of(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            collect(c, methods, seen);
        }
        for (Class<?> c : interfaces(type)) {
            collect(c, methods, seen);
        }
        return methods;
    }

    private static void collect(Class<?> type, List<Method> methods, Set<String> seen) {
        Method[] declared = type.getDeclaredMethods();
        // The order of getDeclaredMethods changes from run to run; messages should not.
        Arrays.sort(declared, Comparator.comparing(Method::getName).thenComparing(AnnotatedMethods::signature));
        for (Method method : declared) {
            boolean usable =
                    !method.isSynthetic() && !(type.isInterface() && Modifier.isAbstract(method.getModifiers()));
            if (usable && seen.add(signature(method))) {
                methods.add(method);
            }
        }
    }

    private static Set<Class<?>> interfaces(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            for (Class<?> i : c.getInterfaces()) {
                all.add(i);
                all.addAll(interfaces(i));
            }
        }
        return all;
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }
}
