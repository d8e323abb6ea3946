package dev.formactions.internal.validate;

import dev.formactions.internal.model.Demands;
import dev.formactions.internal.model.Problems;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks form objects. Names nothing of Bean Validation, so that it loads where there is none. Thread-safe. */
public interface FormValidator {

    /** For servers without Bean Validation: everything is valid. */
    FormValidator NONE = new FormValidator() {
        @Override
        public List<Violation> validate(Object value, List<Class<?>> groups, Locale locale) {
            return List.of();
        }

        @Override
        public List<Violation> validateProperty(
                Class<?> type, String property, @Nullable Object value, List<Class<?>> groups, Locale locale) {
            return List.of();
        }

        @Override
        public Demands demands(Class<?> type, String property, List<Class<?>> groups) {
            return Demands.NONE;
        }

        @Override
        public void check(Class<?> type, String place, Problems problems) {}

        @Override
        public void check(Parameter parameter, String place, Problems problems) {}
    };

    /**
     * Checks an object and what it cascades to.
     *
     * @param groups the groups, empty for the default one
     * @param locale the language of the messages
     */
    List<Violation> validate(Object value, List<Class<?>> groups, Locale locale);

    /** Checks what a property of an object would be, if there were the object. */
    List<Violation> validateProperty(
            Class<?> type, String property, @Nullable Object value, List<Class<?>> groups, Locale locale);

    /** What a property must fulfil if its object is validated with these groups. */
    Demands demands(Class<?> type, String property, List<Class<?>> groups);

    /**
     * Reports at deployment which constraints of a class can never be checked.
     *
     * @param place how to call in a message what the class is for
     */
    void check(Class<?> type, String place, Problems problems);

    /** Reports at deployment which constraints of a parameter that is no form object can never be checked. */
    void check(Parameter parameter, String place, Problems problems);
}
