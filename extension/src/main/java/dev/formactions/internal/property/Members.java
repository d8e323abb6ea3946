package dev.formactions.internal.property;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What annotates a property: its getter with the methods that it overrides, then its fields. A setter is not among them:
 * {@code @JsonbTransient} on a setter, and a name there, are about reading JSON (Jakarta JSON Binding 3.0, 4.1).
 */
record Members(String javaName, List<AnnotatedElement> annotated, List<Field> fields) {

    static Members of(Class<?> type, String javaName, @Nullable Method getter) {
        List<Field> fields = Hierarchy.classesOf(type)
                .flatMap(each -> Stream.of(each.getDeclaredFields()))
                .filter(field -> field.getName().equals(javaName))
                .toList();
        List<AnnotatedElement> annotated = new ArrayList<>();
        if (getter != null) {
            Hierarchy.typesOf(type)
                    .flatMap(Getters::declaredBy)
                    .filter(method -> method.getName().equals(getter.getName()))
                    .forEach(annotated::add);
        }
        annotated.addAll(fields);
        return new Members(javaName, annotated, fields);
    }

    String name() {
        return Annotations.name(annotated, javaName);
    }

    /** The nearest field decides whether the keyword {@code transient} applies. */
    boolean areVisible() {
        Optional<Integer> modifiers = fields.stream().map(Member::getModifiers).findFirst();
        return !Annotations.hide(annotated)
                && modifiers.filter(Modifier::isTransient).isEmpty();
    }
}
