package dev.formactions.internal.invoke;

import dev.formactions.Form;
import dev.formactions.internal.model.Call;
import dev.formactions.internal.model.FormObject;

/**
 * A form object. Unless the action takes a {@link Form} and decides itself, an invalid one ends the call.
 *
 * @param object reads it
 * @param asForm whether the parameter is a {@link Form}
 * @param invalidStatus the status of the failure
 */
record FormArgument(FormObject object, boolean asForm, int invalidStatus) implements Argument {

    /** Stands for an argument: the method is not called, and this is its result. */
    record Ended(Object result) {}

    @Override
    public Object of(Call call) {
        Form<?> form = object.read(call);
        call.submitted(form);
        if (asForm) {
            return form;
        }
        return form.valid() ? form.value() : new Ended(form.fail(invalidStatus));
    }
}
