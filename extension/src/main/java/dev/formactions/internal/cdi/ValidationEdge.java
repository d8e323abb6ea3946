package dev.formactions.internal.cdi;

import dev.formactions.internal.model.Problems;
import dev.formactions.internal.validate.BeanValidation;
import dev.formactions.internal.validate.FormValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;

/** The way to Bean Validation. Nothing but {@link #isHere} may be called where there is none. */
final class ValidationEdge {

    private static final String MARKER = "jakarta.validation.Validation";

    private ValidationEdge() {}

    /** Whether Bean Validation is on this runtime. */
    static boolean isHere() {
        try {
            Class.forName(MARKER, false, ValidationEdge.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** The server's validator, whose constraints may have injected beans; else one of our own. */
    static FormValidator validator(Beans beans, Problems problems) {
        if (beans.builtIn(ValidatorFactory.class) instanceof ValidatorFactory factory) {
            return new BeanValidation(factory);
        }
        try {
            return new BeanValidation(Validation.buildDefaultValidatorFactory());
        } catch (RuntimeException e) {
            // A ValidationException: the name of that class here would be looked up even where there is none.
            problems.add(
                    "FA-409",
                    "The API of Bean Validation is here, but no provider works: %s. Add hibernate-validator and an implementation"
                            + " of expressions, or remove the API.",
                    String.valueOf(e.getMessage()));
            return FormValidator.NONE;
        }
    }
}
