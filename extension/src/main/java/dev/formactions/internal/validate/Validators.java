package dev.formactions.internal.validate;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The server's validators of constraints. One that the server cannot make is made by us: Open Liberty looks for what a
 * validator asks for among the beans of the server, unless the validator is a bean itself. Thread-safe.
 */
final class Validators implements ConstraintValidatorFactory {

    private final ConstraintValidatorFactory servers;
    private final ValidatorMaker maker;

    /** Those that are ours, and that the server need not be told to release. */
    private final Map<ConstraintValidator<?, ?>, Boolean> made = new ConcurrentHashMap<>();

    Validators(ConstraintValidatorFactory servers, ValidatorMaker maker) {
        this.servers = servers;
        this.maker = maker;
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        try {
            return servers.getInstance(type);
        } catch (RuntimeException e) {
            return made(type, e);
        }
    }

    private <T extends ConstraintValidator<?, ?>> T made(Class<T> type, RuntimeException serversOwn) {
        try {
            T validator = maker.make(type);
            made.put(validator, true);
            return validator;
        } catch (RuntimeException e) {
            serversOwn.addSuppressed(e);
            throw serversOwn;
        }
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> validator) {
        if (made.remove(validator) == null) {
            servers.releaseInstance(validator);
        }
    }
}
