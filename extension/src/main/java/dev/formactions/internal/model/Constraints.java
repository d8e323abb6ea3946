package dev.formactions.internal.model;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;

/** The annotations of Bean Validation on methods, known by name: it is not on every server. */
public final class Constraints {

    private static final String VALID = "jakarta.validation.Valid";
    private static final String CONSTRAINT = "jakarta.validation.Constraint";

    private Constraints() {}

    /** Whether there is a {@code @Valid}. */
    public static boolean isValidated(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations()).anyMatch(annotation -> isNamed(annotation, VALID));
    }

    /** Whether a method has constraints other than {@code @Valid} on its parameters. */
    public static boolean hasOthers(Method method) {
        return isValidated(method)
                || isConstrained(method)
                || Arrays.stream(method.getParameters()).anyMatch(Constraints::isConstrained);
    }

    private static boolean isConstrained(AnnotatedElement element) {
        boolean directly = Arrays.stream(element.getAnnotations())
                .flatMap(annotation -> Arrays.stream(annotation.annotationType().getAnnotations()))
                .anyMatch(meta -> isNamed(meta, CONSTRAINT));
        // Container elements, as in List<@NotBlank String>.
        return directly || (element instanceof Parameter parameter && hasTypeAnnotations(parameter));
    }

    private static boolean hasTypeAnnotations(Parameter parameter) {
        return parameter.getAnnotatedType() instanceof java.lang.reflect.AnnotatedParameterizedType generic
                && Arrays.stream(generic.getAnnotatedActualTypeArguments())
                        .anyMatch(argument -> isConstrained(argument) || isValidated(argument));
    }

    private static boolean isNamed(Annotation annotation, String name) {
        return annotation.annotationType().getName().equals(name);
    }
}
