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

    /** The form object that the method takes, {@code null} if it takes none. */
    default @Nullable FormObject form() {
        return null;
    }
}
