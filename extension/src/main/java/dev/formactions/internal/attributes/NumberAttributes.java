package dev.formactions.internal.attributes;

import dev.formactions.internal.model.Demands;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of {@code type=number}. A whole number always has a {@code min} if it can: steps count from there, else from
 * what the page shows, so that after a failed {@code 1.5} a browser would refuse {@code 2} (WHATWG HTML, 4.10.5.3.8, step
 * base).
 */
final class NumberAttributes {

    private static final Map<Class<?>, Bounds> WHOLE = Map.of(
            byte.class, Bounds.of(Byte.MIN_VALUE, Byte.MAX_VALUE),
            short.class, Bounds.of(Short.MIN_VALUE, Short.MAX_VALUE),
            int.class, Bounds.of(Integer.MIN_VALUE, Integer.MAX_VALUE),
            long.class, Bounds.of(Long.MIN_VALUE, Long.MAX_VALUE),
            BigInteger.class, Bounds.NONE);

    private static final List<Class<?>> OTHERS = List.of(float.class, double.class, BigDecimal.class);

    private NumberAttributes() {}

    static boolean isNumber(Class<?> type) {
        return WHOLE.containsKey(unboxed(type)) || OTHERS.contains(unboxed(type));
    }

    static Map<String, String> of(Class<?> type, Demands demands, boolean sensitive) {
        Bounds range = WHOLE.get(unboxed(type));
        boolean whole = range != null;
        Bounds bounds = bounds(type, range == null ? Bounds.NONE : range, demands);
        Map<String, String> attributes = new LinkedHashMap<>();
        if (!sensitive) {
            put(attributes, "min", bounds.min());
            put(attributes, "max", bounds.max());
            attributes.put("step", bounds.step() == null ? "any" : bounds.step().toPlainString());
        }
        // The keys of these modes have no minus sign on some devices.
        if (bounds.min() != null && bounds.min().signum() >= 0) {
            attributes.put("inputmode", whole ? "numeric" : "decimal");
        }
        return attributes;
    }

    /** Of {@code float} and {@code double} Bean Validation defines no bounds, because they are rounded. */
    private static Bounds bounds(Class<?> type, Bounds range, Demands demands) {
        if (unboxed(type) == float.class || unboxed(type) == double.class) {
            return Bounds.NONE;
        }
        Bounds bounds = range;
        for (Demands.Constraint constraint : demands.own()) {
            bounds = bounds.and(constraint);
        }
        return type == BigDecimal.class ? bounds.ofDecimal() : bounds.ofWhole();
    }

    private static void put(Map<String, String> attributes, String name, @Nullable BigDecimal value) {
        if (value != null) {
            attributes.put(name, value.toPlainString());
        }
    }

    private static Class<?> unboxed(Class<?> type) {
        return MethodType.methodType(type).unwrap().returnType();
    }
}
