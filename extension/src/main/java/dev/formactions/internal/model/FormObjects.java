package dev.formactions.internal.model;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import org.jspecify.annotations.Nullable;

/** Tells at deployment which parameters of actions are form objects. */
@FunctionalInterface
public interface FormObjects {

    /** For methods that take none. */
    FormObjects NONE = (method, parameter, place, problems) -> null;

    /**
     * The form object that a parameter takes.
     *
     * @param place how to call the parameter in a message
     * @return the form object; {@code null} if the parameter is something else. What is wrong with it is in {@code problems}
     */
    @Nullable FormObject find(Method method, Parameter parameter, String place, Problems problems);
}
