package dev.formactions.internal.convert;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The application's own types that make themselves from a text: by a public static {@code valueOf}, {@code fromString},
 * {@code parse} or {@code of}, looked for in this order, or else by a public constructor, each with one String or
 * CharSequence. Not for types of the JDK: a {@code File} is not what a form should make.
 */
final class Factories {

    private static final List<String> NAMES = List.of("valueOf", "fromString", "parse", "of");
    private static final List<Class<?>> TEXTS = List.of(String.class, CharSequence.class);

    private Factories() {}

    /** The conversion by static factory, {@code null} without one. */
    static @Nullable Conversion factory(Class<?> type) {
        if (isOfTheJdk(type)) {
            return null;
        }
        for (String name : NAMES) {
            for (Class<?> text : TEXTS) {
                Method method = method(type, name, text);
                if (method != null) {
                    return Conversion.of(Message.INVALID, value -> method.invoke(null, value));
                }
            }
        }
        return null;
    }

    /** The conversion by constructor, {@code null} without one. */
    static @Nullable Conversion constructor(Class<?> type) {
        if (isOfTheJdk(type) || Modifier.isAbstract(type.getModifiers())) {
            return null;
        }
        return TEXTS.stream()
                .map(text -> constructor(type, text))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Conversion constructor(Class<?> type, Class<?> text) {
        try {
            Constructor<?> constructor = type.getConstructor(text);
            return constructor.trySetAccessible() ? Conversion.of(Message.INVALID, constructor::newInstance) : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static @Nullable Method method(Class<?> type, String name, Class<?> text) {
        try {
            Method method = type.getMethod(name, text);
            boolean usable = Modifier.isStatic(method.getModifiers())
                    && type.isAssignableFrom(method.getReturnType())
                    && method.trySetAccessible();
            return usable ? method : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static boolean isOfTheJdk(Class<?> type) {
        return type.isPrimitive() || type.isArray() || type.getName().startsWith("java.");
    }
}
