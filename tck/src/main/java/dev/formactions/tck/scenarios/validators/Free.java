package dev.formactions.tck.scenarios.validators;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A name that nobody has. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FreeValidator.class)
public @interface Free {

    /** What the user is told. */
    String message() default "This name is taken.";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};
}
