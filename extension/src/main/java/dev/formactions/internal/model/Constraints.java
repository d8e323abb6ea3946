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

    /** Whether a parameter is validated: it has constraints, its elements have, or there is a {@code @Valid}. */
    public static boolean isAt(Parameter parameter) {
        return isValidated(parameter) || isConstrained(parameter);
    }

    private static boolean isConstrained(AnnotatedElement element) {
        boolean directly = Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> isConstraint(type) || isConstraint(repeated(type)));
        // Container elements, as in List<@NotBlank String>.
        return directly || (element instanceof Parameter parameter && hasTypeAnnotations(parameter));
    }

    private static boolean hasTypeAnnotations(Parameter parameter) {
        return parameter.getAnnotatedType() instanceof java.lang.reflect.AnnotatedParameterizedType generic
                && Arrays.stream(generic.getAnnotatedActualTypeArguments())
                        .anyMatch(argument -> isConstrained(argument) || isValidated(argument));
    }

    private static boolean isConstraint(Class<?> type) {
        return Arrays.stream(type.getAnnotations()).anyMatch(meta -> isNamed(meta, CONSTRAINT));
    }

    /** What an annotation holds several of, as {@code @Pattern.List} does where {@code @Pattern} is repeated. */
    private static Class<?> repeated(Class<?> type) {
        try {
            Class<?> values = type.getMethod("value").getReturnType();
            return values.isArray() ? values.getComponentType() : type;
        } catch (NoSuchMethodException e) {
            return type;
        }
    }

    private static boolean isNamed(Annotation annotation, String name) {
        return annotation.annotationType().getName().equals(name);
    }
}
