package dev.formactions.internal.property;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.lang.reflect.AnnotatedElement;
import java.util.List;

/** What the annotations of JSON-B say; nothing where an embedded server comes without JSON-B. */
final class Annotations {

    private static final boolean PRESENT = arePresent();

    private Annotations() {}

    static boolean hide(List<? extends AnnotatedElement> members) {
        return PRESENT && members.stream().anyMatch(Jsonb::isTransient);
    }

    /** The first name that the members are given, or the other one. */
    static String name(List<? extends AnnotatedElement> members, String otherwise) {
        return PRESENT ? Jsonb.name(members, otherwise) : otherwise;
    }

    /** The names in Java of the properties that come first. */
    static List<String> order(Class<?> type) {
        return PRESENT ? Jsonb.order(type) : List.of();
    }

    private static boolean arePresent() {
        try {
            Class.forName("jakarta.json.bind.annotation.JsonbTransient", false, Annotations.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** A class of its own, so that nothing of JSON-B is loaded unless it is there. */
    private static final class Jsonb {

        static boolean isTransient(AnnotatedElement member) {
            return member.isAnnotationPresent(JsonbTransient.class);
        }

        static String name(List<? extends AnnotatedElement> members, String otherwise) {
            for (AnnotatedElement member : members) {
                JsonbProperty property = member.getAnnotation(JsonbProperty.class);
                if (property != null && !property.value().isEmpty()) {
                    return property.value();
                }
            }
            return otherwise;
        }

        static List<String> order(Class<?> type) {
            JsonbPropertyOrder order = type.getDeclaredAnnotation(JsonbPropertyOrder.class);
            return order == null ? List.of() : List.of(order.value());
        }
    }
}
