package dev.formactions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A submitted form that was read into a form object and validated: the parameter of an {@link Action} that decides itself
 * what becomes of an invalid form. Not thread-safe.
 *
 * <pre>{@code
 * @Action("login")
 * public ActionResult login(Form<Credentials> form) {
 *     if (!form.valid()) return form.fail(400);
 *     if (!accounts.knows(form.value())) return form.reject("email", "Nobody has this address.").fail(400);
 *     …
 * }
 * }</pre>
 *
 * <p>A field is called by the name that its {@code <input>} has: {@code email}, {@code address.street},
 * {@code items[0].price}, {@code labels[en]}.
 *
 * @param <T> the form object: a record, or a bean with a public constructor without parameters and setters
 */
public interface Form<T> {

    /**
     * The form object.
     *
     * @return the object; if {@link #valid} is false it breaks its constraints
     * @throws IllegalStateException if a text could not be converted to its field's type, so that there is no such object:
     *     ask {@link #valid} first
     */
    T value();

    /**
     * Tells whether there are no errors.
     *
     * @return false if a text could not be converted, a constraint is violated or the action has rejected something
     */
    boolean valid();

    /**
     * The errors of the fields. Those of the form as a whole are not among them.
     *
     * @return the messages by name of the field, in the order in which they were found; unmodifiable, a copy
     */
    Map<String, List<String>> errors();

    /**
     * The errors of one field.
     *
     * @param field the name of the field
     * @return its messages; empty if it has none. Unmodifiable
     */
    List<String> errors(String field);

    /**
     * The errors of the form as a whole, such as those of constraints on its class.
     *
     * @return the messages; unmodifiable
     */
    List<String> formErrors();

    /**
     * What was submitted, as text, nested as the form object is: objects and maps as maps, lists as lists. It holds only
     * fields that the form object has and that were submitted, and nothing {@link Sensitive}.
     *
     * @return the texts; unmodifiable
     */
    Map<String, @Nullable Object> values();

    /**
     * Adds an error to a field.
     *
     * @param field the name of the field
     * @param message what the user is told; escaped in HTML
     * @return this form
     * @throws IllegalArgumentException if the form object has no such field
     */
    Form<T> reject(String field, String message);

    /**
     * Adds an error to the form as a whole.
     *
     * @param message what the user is told; escaped in HTML
     * @return this form
     */
    Form<T> reject(String message);

    /**
     * A failure that keeps what the user typed: its data is {@code {values, errors, formErrors}}, see {@link #values},
     * {@link #errors()} and {@link #formErrors}. A template may also reach nested errors with dots:
     * {@code {{form.errors.address.street}}}.
     *
     * @param status the status of the page, 400 to 599; 400 and 422 are common
     * @return the result
     * @throws IllegalArgumentException if the status is out of range
     */
    ActionFailure fail(int status);

    /**
     * A failure as {@link #fail(int)}, with more data.
     *
     * @param status the status of the page, 400 to 599
     * @param extra what the view and scripts see beside {@code values}, {@code errors} and {@code formErrors}
     * @return the result
     * @throws IllegalArgumentException if the status is out of range, or if the extra data has one of these three names
     */
    ActionFailure fail(int status, Map<String, ? extends @Nullable Object> extra);
}
