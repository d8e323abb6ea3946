package dev.formactions.internal.model;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import org.jspecify.annotations.Nullable;

/** Tells at deployment which parameters of actions are form objects. */
@FunctionalInterface
public interface FormObjects {

    /** For methods that take none. */
    FormObjects NONE = (method, parameter, place, problems) -> Found.NOTHING;

    /**
     * What a parameter is.
     *
     * @param isForm whether it is a form object, or was meant to be one
     * @param object the form object; {@code null} if it is none, or one that is among the problems
     */
    record Found(boolean isForm, @Nullable FormObject object) {

        /** It is something else. */
        public static final Found NOTHING = new Found(false, null);

        /** It is a form object, but cannot be one as it is. */
        public static final Found REFUSED = new Found(true, null);
    }

    /**
     * Finds out whether a parameter is a form object.
     *
     * @param place how to call the parameter in a message
     */
    Found find(Method method, Parameter parameter, String place, Problems problems);

    /** Reports which constraints of a parameter that is no form object can never be checked. */
    default void checkOther(Parameter parameter, String place, Problems problems) {}
}
