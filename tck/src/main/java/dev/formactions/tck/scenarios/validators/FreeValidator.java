package dev.formactions.tck.scenarios.validators;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks a bean; without CDI it has none. */
public class FreeValidator implements ConstraintValidator<Free, String> {

    @Inject
    private @Nullable Names names;

    @Override
    public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
        if (names == null) {
            throw new IllegalStateException("Nobody has injected the names.");
        }
        return name == null || names.isFree(name);
    }
}
