package dev.formactions.internal.validate;

import dev.formactions.internal.model.Problems;
import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the regular expressions of constraints that do not compile, which a provider tells with the first value that it checks.
 * Read from annotations, because some servers have no validator before the application has started: on fields, getters,
 * elements of containers, and composed constraints, of parameters, and below every {@code @Valid}. Those of XML are left to the provider.
 */
final class BrokenPatterns {

    private final String place;
    private final Problems problems;
    private final Set<Class<?>> seen = new HashSet<>();
    private final Deque<Class<?>> left = new ArrayDeque<>();

    private BrokenPatterns(String place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** Reports those of a class and of all that is validated with it. */
    static void find(Class<?> type, String place, Problems problems) {
        BrokenPatterns broken = new BrokenPatterns(place, problems);
        broken.add(type);
        broken.readLeft();
    }

    /** Reports those of a parameter and of all that is validated with it. */
    static void find(Parameter parameter, String place, Problems problems) {
        BrokenPatterns broken = new BrokenPatterns(place, problems);
        broken.member(parameter, parameter.getAnnotatedType(), "");
        broken.readLeft();
    }

    private void readLeft() {
        while (!left.isEmpty()) {
            read(left.remove());
        }
    }

    private void add(Type type) {
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        if (raw instanceof Class<?> known && !known.getName().startsWith("java.") && seen.add(known)) {
            left.add(known);
        }
    }

    private void read(Class<?> type) {
        String at = ": " + type.getSimpleName();
        read(type.getAnnotations(), at);
        for (Field field : type.getDeclaredFields()) {
            member(field, field.getAnnotatedType(), at + "." + field.getName());
        }
        for (Method method : type.getDeclaredMethods()) {
            boolean getter = method.getParameterCount() == 0 && method.getName().matches("(get|is).+");
            if (getter && !method.isBridge()) {
                member(method, method.getAnnotatedReturnType(), at + "." + method.getName() + "()");
            }
        }
        for (Class<?> above : type.getInterfaces()) {
            add(above);
        }
        if (type.getSuperclass() != null) {
            add(type.getSuperclass());
        }
    }

    private void member(AnnotatedElement member, AnnotatedType type, String at) {
        read(member.getAnnotations(), at);
        within(type, member.isAnnotationPresent(Valid.class), at);
    }

    /** Below a {@code @Valid}, at the member or at the element of a container. */
    private void within(AnnotatedType type, boolean around, String at) {
        boolean cascaded = around || type.isAnnotationPresent(Valid.class);
        if (cascaded) {
            add(type.getType());
        }
        for (AnnotatedType element : elements(type)) {
            read(element.getAnnotations(), at);
            within(element, cascaded, at);
        }
    }

    private static List<AnnotatedType> elements(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            return List.of(generic.getAnnotatedActualTypeArguments());
        }
        return type instanceof AnnotatedArrayType array ? List.of(array.getAnnotatedGenericComponentType()) : List.of();
    }

    private void read(Annotation[] annotations, String at) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Pattern pattern) {
                compile("@Pattern", pattern.regexp(), pattern.flags(), at);
            } else if (annotation instanceof Email email) {
                compile("@Email", email.regexp(), email.flags(), at);
            } else if (annotation instanceof Pattern.List several) {
                read(several.value(), at);
            } else if (annotation instanceof Email.List several) {
                read(several.value(), at);
            } else {
                composed(annotation.annotationType(), at);
            }
        }
    }

    /** What a constraint is composed of, unless it says itself what that means. */
    private void composed(Class<? extends Annotation> type, String at) {
        boolean overrides = Arrays.stream(type.getDeclaredMethods())
                .anyMatch(attribute -> attribute.getAnnotationsByType(OverridesAttribute.class).length > 0);
        if (type.isAnnotationPresent(Constraint.class) && !overrides && seen.add(type)) {
            read(type.getAnnotations(), at + ", @" + type.getSimpleName());
        }
    }

    private void compile(String constraint, String regexp, Pattern.Flag[] flags, String at) {
        int all = 0;
        for (Pattern.Flag flag : flags) {
            all |= flag.getValue();
        }
        try {
            java.util.regex.Pattern.compile(regexp, all);
        } catch (PatternSyntaxException e) {
            problems.add(
                    "FA-418",
                    "%s%s: the regular expression of %s does not compile: \"%s\": %s%s. Correct it.",
                    place,
                    at,
                    constraint,
                    regexp,
                    e.getDescription(),
                    e.getIndex() < 0 ? "" : " near index " + e.getIndex());
        }
    }
}
