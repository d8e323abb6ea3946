package dev.formactions.sample;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A constraint on a class: its answers must agree with each other. The class itself knows how. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Sound.Check.class)
public @interface Sound {

    /**
     * What the user is told.
     *
     * @return the message
     */
    String message();

    /**
     * When it is checked.
     *
     * @return groups
     */
    Class<?>[] groups() default {};

    /**
     * What else is known of it.
     *
     * @return nothing here
     */
    Class<? extends Payload>[] payload() default {};

    /** What has the constraint. */
    interface Checked {

        /**
         * Whether the answers agree; those that are missing say nothing.
         *
         * @return false if they contradict each other
         */
        boolean sound();
    }

    /** Asks the object. */
    final class Check implements ConstraintValidator<Sound, Checked> {

        @Override
        public boolean isValid(Checked value, ConstraintValidatorContext context) {
            return value.sound();
        }
    }
}
