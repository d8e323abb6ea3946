package dev.formactions.internal.convert;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** Primitive types and their boxes. */
public final class Primitives {

    private Primitives() {}

    /** The primitive type of a box, any other type itself. */
    public static Class<?> unboxed(Class<?> type) {
        return MethodType.methodType(type).unwrap().returnType();
    }

    /** The box of a primitive type, any other type itself. */
    public static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    /** What stands where there is no value: zero, false, or {@code null} for a type that has it. */
    public static @Nullable Object absent(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
