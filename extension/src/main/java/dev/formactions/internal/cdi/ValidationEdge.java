package dev.formactions.internal.cdi;

import dev.formactions.internal.model.Problems;
import dev.formactions.internal.validate.BeanValidation;
import dev.formactions.internal.validate.FormValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.System.Logger.Level;

/** The way to Bean Validation. Nothing but {@link #isHere} may be called where there is none. */
final class ValidationEdge {

    private static final System.Logger LOG = System.getLogger("dev.formactions");
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

    /**
     * The server's validator, whose constraints may have injected beans; else one of our own. No method here names a type of
     * Bean Validation in its signature: {@link #isHere} is called where there is none.
     */
    static FormValidator validator(Beans beans, Problems problems) {
        try {
            ValidatorFactory servers = beans.defaultOf(ValidatorFactory.class);
            if (servers != null) {
                return new BeanValidation(servers, beans::make);
            }
        } catch (RuntimeException e) {
            // Some servers offer a bean that they cannot make before the application has started.
            LOG.log(Level.DEBUG, "The server's ValidatorFactory is not used", e);
        }
        try {
            return new BeanValidation(Validation.buildDefaultValidatorFactory(), beans::make);
        } catch (RuntimeException e) {
            // A ValidationException: the name of that class here would be looked up even where there is none.
            problems.add(
                    "FA-409",
                    "The API of Bean Validation is here, but no provider works: %s. Add hibernate-validator and an implementation"
                            + " of expressions, or remove the API.",
                    withoutStop(String.valueOf(e.getMessage())));
            return FormValidator.NONE;
        }
    }

    private static String withoutStop(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
