package dev.formactions.internal.bind;

import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Makes a record or a bean of the values of its properties. */
@FunctionalInterface
interface ObjectMaker {

    /** Stands for the value of a bean's property that was not submitted: it keeps what the constructor gave it. */
    Object UNTOUCHED = new Object();

    /**
     * Makes the object.
     *
     * @param values in the order of the properties
     * @throws InvocationTargetException if the constructor or a setter refuses
     */
    Object make(@Nullable Object[] values) throws InvocationTargetException;
}
