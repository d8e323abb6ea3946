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
     * @param submitted the form that was submitted; {@code null} shows the fields before any submission. So does another
     *     action's, unless it could have been this one's, too: then they show its texts, without its errors
     */
    FormState state(String idPrefix, @Nullable Form<?> submitted);
}
