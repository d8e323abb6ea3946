package dev.formactions.internal.validate;

import dev.formactions.internal.model.Demands;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Jakarta Bean Validation 3.0 as the server provides it. */
public final class BeanValidation implements FormValidator {

    private static final System.Logger LOG = System.getLogger("dev.formactions");

    private final ValidatorFactory factory;

    /** @param factory the server's; may be a proxy that is not asked before the first request */
    public BeanValidation(ValidatorFactory factory) {
        this.factory = factory;
    }

    @Override
    public List<Violation> validate(Object value, List<Class<?>> groups, Locale locale) {
        return read(validator(locale).validate(value, groups.toArray(Class<?>[]::new)));
    }

    @Override
    public List<Violation> validateProperty(
            Class<?> type, String property, @Nullable Object value, List<Class<?>> groups, Locale locale) {
        return read(validator(locale).validateValue(type, property, value, groups.toArray(Class<?>[]::new)));
    }

    @Override
    public Demands demands(Class<?> type, String property, List<Class<?>> groups) {
        try {
            return DemandReader.read(factory.getValidator().getConstraintsForClass(type), property, groups);
        } catch (ValidationException e) {
            // Mistakes in constraints are for the validation itself to tell.
            LOG.log(Level.DEBUG, "The constraints of " + type.getName() + " cannot be read", e);
            return Demands.NONE;
        }
    }

    /** Made for each request, which costs little: a validator speaks one language. */
    private Validator validator(Locale locale) {
        MessageInterpolator interpolator = factory.getMessageInterpolator();
        return factory.usingContext()
                .messageInterpolator(new InLanguage(interpolator, locale))
                .getValidator();
    }

    /** In a fixed order: a provider keeps violations in a set. */
    private static <T> List<Violation> read(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> new Violation(ViolationPath.of(violation.getPropertyPath()), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::position).thenComparing(Violation::message))
                .toList();
    }
}
