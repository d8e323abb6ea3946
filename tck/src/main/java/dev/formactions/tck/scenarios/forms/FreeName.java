package dev.formactions.tck.scenarios.forms;

import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Nobody else has this name. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FreeName.Check.class)
public @interface FreeName {

    /** What the user is told. */
    String message() default "{name.taken}";

    /** When it is checked. */
    Class<?>[] groups() default {};

    /** What else is known of it. */
    Class<? extends Payload>[] payload() default {};

    /** Asks a bean of the application; is none itself, as where only annotated classes are beans. */
    @Vetoed
    class Check implements ConstraintValidator<FreeName, String> {

        @Inject
        Members members;

        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            return name == null || !members.knows(name);
        }
    }
}
