package dev.formactions.internal.cdi;

import dev.formactions.Action;
import dev.formactions.internal.model.Constraints;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import java.lang.annotation.Annotation;

/**
 * Keeps the provider's interceptor away from actions whose form object is validated by us: it would validate it a second
 * time, with the default group, and its exception would be an unexpected error. An action that has other constraints, such as
 * {@code @NotNull} on a query parameter, keeps the interceptor.
 *
 * <p>Hibernate Validator binds its interceptor with an annotation of its own, method by method, while its extension sees the
 * class; so this one must see it later.
 */
final class MethodValidation {

    private static final String BINDING = "MethodValidated";

    private MethodValidation() {}

    static <T> void remove(ProcessAnnotatedType<T> event) {
        boolean bound = event.getAnnotatedType().getMethods().stream().anyMatch(MethodValidation::isOurs);
        if (bound) {
            event.configureAnnotatedType()
                    .filterMethods(MethodValidation::isOurs)
                    .forEach(method -> method.remove(MethodValidation::isBinding));
        }
    }

    private static boolean isOurs(AnnotatedMethod<?> method) {
        return method.isAnnotationPresent(Action.class)
                && method.getAnnotations().stream().anyMatch(MethodValidation::isBinding)
                && !Constraints.hasOthers(method.getJavaMember());
    }

    private static boolean isBinding(Annotation annotation) {
        return annotation.annotationType().getSimpleName().equals(BINDING);
    }
}
