package dev.formactions.internal.cdi;

import dev.formactions.internal.model.Problems;
import dev.formactions.internal.validate.BeanValidation;
import dev.formactions.internal.validate.FormValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

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

    /** The server's validator, whose constraints may have injected beans; else one of our own. */
    static FormValidator validator(Beans beans, Problems problems) {
        ValidatorFactory servers = servers(beans);
        if (servers != null) {
            return new BeanValidation(servers);
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

    /** Some servers offer a bean that they cannot make before the application has started. */
    private static @Nullable ValidatorFactory servers(Beans beans) {
        try {
            return beans.defaultOf(ValidatorFactory.class);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "The server's ValidatorFactory is not used", e);
            return null;
        }
    }
}
