package dev.formactions.internal.validate;

import dev.formactions.internal.model.Demands;
import dev.formactions.internal.model.Problems;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.System.Logger.Level;
import java.lang.reflect.Parameter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Jakarta Bean Validation 3.0 as the server provides it. */
public final class BeanValidation implements FormValidator {

    private static final System.Logger LOG = System.getLogger("dev.formactions");

    private final ValidatorFactory factory;
    private final ValidatorMaker maker;

    /** Providers keep validators of constraints by the factory that has made them, so there is one. */
    private final AtomicReference<@Nullable Validators> validators = new AtomicReference<>();

    /** Leaves all validators to their factory. */
    public BeanValidation(ValidatorFactory factory) {
        this(factory, ValidatorMaker.NONE);
    }

    /**
     * @param factory the server's; may be a proxy that is not asked before the first request
     * @param maker makes validators that the server cannot make
     */
    public BeanValidation(ValidatorFactory factory, ValidatorMaker maker) {
        this.factory = factory;
        this.maker = maker;
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

    @Override
    public void check(Class<?> type, String place, Problems problems) {
        BrokenPatterns.find(type, place, problems);
    }

    @Override
    public void check(Parameter parameter, String place, Problems problems) {
        BrokenPatterns.find(parameter, place, problems);
    }

    /** Made for each request, which costs little: a validator speaks one language. */
    private Validator validator(Locale locale) {
        MessageInterpolator interpolator = factory.getMessageInterpolator();
        return factory.usingContext()
                .messageInterpolator(new InLanguage(interpolator, locale))
                .constraintValidatorFactory(validators())
                .getValidator();
    }

    private Validators validators() {
        Validators known = validators.get();
        if (known != null) {
            return known;
        }
        Validators first = new Validators(factory.getConstraintValidatorFactory(), maker);
        return validators.compareAndSet(null, first) ? first : validators();
    }

    /** In a fixed order: a provider keeps violations in a set. */
    private static <T> List<Violation> read(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> new Violation(ViolationPath.of(violation.getPropertyPath()), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::position).thenComparing(Violation::message))
                .toList();
    }
}
