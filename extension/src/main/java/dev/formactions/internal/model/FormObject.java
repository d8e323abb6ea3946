package dev.formactions.internal.model;

import dev.formactions.Form;
import org.jspecify.annotations.Nullable;

/** The form object of an action: how a request's form is read into it, and which fields it has. */
public interface FormObject {

    /** Reads and validates the form of a request. */
    Form<?> read(Call call);

    /**
     * The fields and errors as a view shows them.
     *
     * @param idPrefix what the fields' ids start with
     * @param submitted the form that was submitted; {@code null}, or another action's, shows the fields before any
     *     submission
     */
    FormState state(String idPrefix, @Nullable Form<?> submitted);
}
