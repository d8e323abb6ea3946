package dev.formactions.internal.model;

import org.jspecify.annotations.Nullable;

/** A method of the application together with the bean it is called on and the sources of its arguments. */
@FunctionalInterface
public interface BoundMethod {

    /** A method that returns nothing, as opposed to one that returns {@code null}. */
    Object NOTHING = new Object();

    /**
     * Calls the method.
     *
     * @return what it returned, {@link #NOTHING} if it is void
     * @throws Throwable what it threw, or what ended the search for an argument
     */
    @Nullable Object invoke(Call call) throws Throwable;

    /** The limits that the method has of its own. */
    default ActionLimits limits() {
        return ActionLimits.NONE;
    }

    /** The same method with limits of its own. */
    default BoundMethod limitedTo(ActionLimits limits) {
        if (limits.equals(ActionLimits.NONE)) {
            return this;
        }
        BoundMethod unlimited = this;
        return new BoundMethod() {
            @Override
            public @Nullable Object invoke(Call call) throws Throwable {
                return unlimited.invoke(call);
            }

            @Override
            public @Nullable FormObject form() {
                return unlimited.form();
            }

            @Override
            public ActionLimits limits() {
                return limits;
            }
        };
    }

    /** The form object that the method takes, {@code null} if it takes none. */
    default @Nullable FormObject form() {
        return null;
    }
}
