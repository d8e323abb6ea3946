package dev.formactions.internal.invoke;

import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Converts a text to one type, as Jakarta RESTful Web Services 3.1, section 3.2, does. The search, in this order: the
 * application's {@link ParamConverter}s; String and Object; primitives and their boxes; for enums a static {@code fromString(String)}, then {@code valueOf(String)}; for other
 * types a static {@code valueOf(String)}, then {@code fromString(String)}; a constructor with one String.
 */
@FunctionalInterface
interface Conversion {

    /** A primitive type's conversion, and the value that stands for an absent one. */
    record Primitive(Conversion conversion, Object zero) {}

    Map<Class<?>, Primitive> PRIMITIVES = Map.of(
            boolean.class, new Primitive(Boolean::valueOf, false),
            byte.class, new Primitive(Byte::valueOf, (byte) 0),
            short.class, new Primitive(Short::valueOf, (short) 0),
            int.class, new Primitive(Integer::valueOf, 0),
            long.class, new Primitive(Long::valueOf, 0L),
            float.class, new Primitive(Float::valueOf, 0f),
            double.class, new Primitive(Double::valueOf, 0d),
            char.class, new Primitive(Conversion::character, '\0'));

    /** Converts a text, or throws whatever says that it cannot be converted. */
    @Nullable Object convert(String text) throws Exception;

    /** The conversion to the type of a parameter, {@code null} if it has none. */
    static @Nullable Conversion find(Class<?> type, Annotation[] annotations, ConverterSource own) {
        ParamConverter<?> converter = own.find(type, type, annotations);
        return converter == null ? find(type) : converter::fromString;
    }

    /** The conversion to a type that JAX-RS knows by itself, {@code null} if it has none. */
    static @Nullable Conversion find(Class<?> type) {
        if (type.isAssignableFrom(String.class)) {
            return text -> text;
        }
        if (type == Character.class) {
            return Conversion::character;
        }
        Primitive primitive = PRIMITIVES.get(type);
        if (primitive != null) {
            return primitive.conversion();
        }
        String[] factories =
                type.isEnum() ? new String[] {"fromString", "valueOf"} : new String[] {"valueOf", "fromString"};
        for (String factory : factories) {
            Conversion found = factory(type, factory);
            if (found != null) {
                return found;
            }
        }
        return constructor(type);
    }

    /** The value of a parameter that is absent and has no default: null, zero or false. */
    static @Nullable Object absent(Class<?> type) {
        Primitive primitive = PRIMITIVES.get(type);
        return primitive == null ? null : primitive.zero();
    }

    private static @Nullable Conversion factory(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name, String.class);
            boolean usable = Modifier.isStatic(method.getModifiers())
                    && type.isAssignableFrom(method.getReturnType())
                    && method.trySetAccessible();
            return usable ? text -> unwrapped(() -> method.invoke(null, text)) : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static @Nullable Conversion constructor(Class<?> type) {
        try {
            Constructor<?> constructor = type.getConstructor(String.class);
            boolean usable = !Modifier.isAbstract(type.getModifiers()) && constructor.trySetAccessible();
            return usable ? text -> unwrapped(() -> constructor.newInstance(text)) : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static @Nullable Object unwrapped(java.util.concurrent.Callable<@Nullable Object> reflective)
            throws Exception {
        try {
            return reflective.call();
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static Object character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("one character was expected, " + text.length() + " were found");
        }
        return text.charAt(0);
    }
}
