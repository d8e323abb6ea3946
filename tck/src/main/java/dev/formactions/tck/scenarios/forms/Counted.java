package dev.formactions.tck.scenarios.forms;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Counts how often it is checked. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Counted.Check.class)
public @interface Counted {

    /** Never seen. */
    String message() default "";

    /** When it is checked. */
    Class<?>[] groups() default {};

    /** What else is known of it. */
    Class<? extends Payload>[] payload() default {};

    /** Takes every text, and remembers each. */
    class Check implements ConstraintValidator<Counted, String> {

        private static final Map<String, Integer> TIMES = new ConcurrentHashMap<>();

        /** How often a text has been checked. */
        static int times(String text) {
            return TIMES.getOrDefault(text, 0);
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text != null) {
                TIMES.merge(text, 1, Integer::sum);
            }
            return true;
        }
    }
}
