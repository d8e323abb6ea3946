package dev.formactions.internal.validate;

/** Makes objects of the application's classes, with the application's beans in them. */
@FunctionalInterface
public interface ValidatorMaker {

    /** Where there are no beans. */
    ValidatorMaker NONE = new ValidatorMaker() {
        @Override
        public <T> T make(Class<T> type) {
            throw new IllegalStateException("There are no beans to make a " + type.getName() + " with.");
        }
    };

    /**
     * Makes an object.
     *
     * @throws RuntimeException if it cannot
     */
    <T> T make(Class<T> type);
}
