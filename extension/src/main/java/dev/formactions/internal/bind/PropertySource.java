package dev.formactions.internal.bind;

import dev.formactions.Sensitive;
import jakarta.ws.rs.DefaultValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A property as its class declares it.
 *
 * @param name its name
 * @param shape its type
 * @param kept whether the object holds the value as it got it
 * @param members everything that may carry its annotations
 */
record PropertySource(String name, Shape shape, boolean kept, List<? extends AnnotatedElement> members) {

    boolean isMarkedSensitive() {
        return members.stream().anyMatch(member -> member.isAnnotationPresent(Sensitive.class));
    }

    @Nullable String defaultText() {
        for (AnnotatedElement member : members) {
            DefaultValue annotation = member.getAnnotation(DefaultValue.class);
            if (annotation != null) {
                return annotation.value();
            }
        }
        return null;
    }

    /** Each kind of annotation once: that of a record component is copied to all its members. */
    Annotation[] annotations() {
        Map<Class<?>, Annotation> byType = new LinkedHashMap<>();
        for (AnnotatedElement member : members) {
            for (Annotation annotation : member.getAnnotations()) {
                byType.putIfAbsent(annotation.annotationType(), annotation);
            }
        }
        return byType.values().toArray(Annotation[]::new);
    }
}
