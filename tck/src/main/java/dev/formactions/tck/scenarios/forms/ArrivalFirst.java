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
import java.util.Objects;

/** A stay begins before it ends: a constraint on several fields, which is an error of the form. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ArrivalFirst.Check.class)
public @interface ArrivalFirst {

    /** What the user is told. */
    String message() default "{stay.order}";

    /** When it is checked. */
    Class<?>[] groups() default {};

    /** What else is known of it. */
    Class<? extends Payload>[] payload() default {};

    /** Compares the days, if there are any. */
    class Check implements ConstraintValidator<ArrivalFirst, Stay> {

        @Override
        public boolean isValid(Stay stay, ConstraintValidatorContext context) {
            // Of an invalid form some are null.
            return Objects.isNull(stay.arrival())
                    || Objects.isNull(stay.departure())
                    || stay.arrival().isBefore(stay.departure());
        }
    }
}
