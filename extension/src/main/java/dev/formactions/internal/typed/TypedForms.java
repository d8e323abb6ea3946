package dev.formactions.internal.typed;

import dev.formactions.Action;
import dev.formactions.Form;
import dev.formactions.Sensitive;
import dev.formactions.internal.bind.FormPlan;
import dev.formactions.internal.bind.FormPlans;
import dev.formactions.internal.model.Constraints;
import dev.formactions.internal.model.FormObjects;
import dev.formactions.internal.model.Problems;
import dev.formactions.internal.validate.FormValidator;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the form objects among the parameters of actions. {@code Form<T>} and {@code @Valid T} are validated, {@code T} alone
 * is not.
 */
public final class TypedForms implements FormObjects {

    private final FormPlans plans;
    private final Supplier<FormValidator> validator;
    private final Predicate<Class<?>> isComponent;

    /**
     * @param validator asked for once there is something to validate
     * @param isComponent tells the classes that the container makes, and that are therefore no form objects
     */
    public TypedForms(FormPlans plans, Supplier<FormValidator> validator, Predicate<Class<?>> isComponent) {
        this.plans = plans;
        this.validator = validator;
        this.isComponent = isComponent;
    }

    @Override
    public Found find(Method method, Parameter parameter, String place, Problems problems) {
        boolean isForm = parameter.getType() == Form.class;
        Type type = isForm ? content(parameter.getParameterizedType()) : parameter.getParameterizedType();
        if (type == null || isComponent(type) || !plans.isFormObject(type)) {
            if (isForm) {
                problems.add(
                        "FA-403",
                        "%s is a Form of something that is neither a record nor a bean with a public constructor without"
                                + " parameters and setters. Write Form<T> with such a T.",
                        place);
            }
            return isForm ? Found.REFUSED : Found.NOTHING;
        }
        Action action = method.getAnnotation(Action.class);
        if (action == null) {
            problems.add(
                    "FA-404",
                    "%s is a form object, but only an @Action has a form. Read it there, and let the load show what the action"
                            + " has stored.",
                    place);
            return Found.REFUSED;
        }
        FormPlan plan = plans.find(type, parameter.isAnnotationPresent(Sensitive.class), place, problems);
        if (plan == null) {
            return Found.REFUSED;
        }
        boolean validated = isForm || Constraints.isValidated(parameter);
        checkGroups(action, method, validated && !isForm, place, problems);
        FormValidator checked = validated ? validator.get() : FormValidator.NONE;
        checked.check(plan.kind().type(), place, problems);
        return new Found(true, new TypedFormObject(type.getTypeName(), plan, checked, List.of(action.groups())));
    }

    @Override
    public void checkOther(Parameter parameter, String place, Problems problems) {
        if (Constraints.isAt(parameter)) {
            validator.get().check(parameter, place, problems);
        }
    }

    private static void checkGroups(Action action, Method method, boolean annotated, String place, Problems problems) {
        if (annotated && action.groups().length > 0 && Constraints.hasOthers(method)) {
            problems.add(
                    "FA-413",
                    "%s is validated with the groups of its @Action, but other parameters of the method have constraints,"
                            + " for which the provider's interceptor would validate it again with the default group. Move"
                            + " those into the form object, or take a Form.",
                    place);
        }
    }

    private boolean isComponent(Type type) {
        return type instanceof Class<?> raw && isComponent.test(raw);
    }

    private static @Nullable Type content(Type form) {
        return form instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : null;
    }
}
