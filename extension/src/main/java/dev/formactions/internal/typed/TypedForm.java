package dev.formactions.internal.typed;

import dev.formactions.ActionFailure;
import dev.formactions.ActionResult;
import dev.formactions.Form;
import dev.formactions.internal.bind.BoundForm;
import dev.formactions.internal.bind.Entry;
import dev.formactions.internal.model.FieldTraits;
import dev.formactions.internal.model.FormState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form that was read and checked. */
final class TypedForm implements Form<Object> {

    private static final String VALUES = "values";
    private static final String ERRORS = "errors";
    private static final String FORM_ERRORS = "formErrors";

    private final TypedFormObject owner;
    private final List<Entry> entries;
    private final BoundForm bound;
    private final FormErrors errors;

    /** @param entries what was submitted, before it was bound */
    TypedForm(TypedFormObject owner, List<Entry> entries, BoundForm bound, FormErrors errors) {
        this.owner = owner;
        this.entries = entries;
        this.bound = bound;
        this.errors = errors;
    }

    @Override
    public Object value() {
        Object value = bound.value();
        if (value == null || !bound.isFaithful()) {
            throw new IllegalStateException(
                    "FA-407: the form has texts that could not be converted, so that it has no value."
                            + " Ask valid() first, and answer with fail(400).");
        }
        return value;
    }

    @Override
    public boolean valid() {
        return errors.isEmpty();
    }

    @Override
    public Map<String, List<String>> errors() {
        return errors.byField();
    }

    @Override
    public List<String> errors(String field) {
        return errors.of(field);
    }

    @Override
    public List<String> formErrors() {
        return errors.ofForm();
    }

    @Override
    public Map<String, @Nullable Object> values() {
        return bound.values();
    }

    @Override
    public Form<Object> reject(String field, String message) {
        if (!owner.has(field)) {
            throw new IllegalArgumentException("FA-411: reject(\"" + field + "\", …): " + owner
                    + " has no such field. Write it as the name of its <input>, such as address.street, or"
                    + " reject(message) for the form as a whole.");
        }
        errors.add(field, message);
        return this;
    }

    @Override
    public Form<Object> reject(String message) {
        errors.add("", message);
        return this;
    }

    @Override
    public ActionFailure fail(int status) {
        return fail(status, Map.of());
    }

    @Override
    public ActionFailure fail(int status, Map<String, ? extends @Nullable Object> extra) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put(VALUES, values());
        data.put(ERRORS, new ErrorsByField(errors.byField()));
        data.put(FORM_ERRORS, errors.ofForm());
        extra.forEach((name, value) -> {
            if (data.containsKey(name) && List.of(VALUES, ERRORS, FORM_ERRORS).contains(name)) {
                throw new IllegalArgumentException("FA-412: fail(" + status + ", …): the name \"" + name
                        + "\" is the form's own. Give the extra data another one.");
            }
            data.put(name, value);
        });
        return ActionResult.fail(status, data);
    }

    boolean isOf(TypedFormObject object) {
        return owner == object;
    }

    List<Entry> entries() {
        return entries;
    }

    /** What another form object may show: not what is a secret to this one. */
    List<Entry> withoutSecrets() {
        return entries.stream()
                .filter(entry -> !owner.isSensitive(entry.name()))
                .toList();
    }

    FormState state(String idPrefix, Map<String, FieldTraits> traits) {
        return bound.state(idPrefix, errors.byField(), errors.ofForm(), traits);
    }

    @Override
    public String toString() {
        // Values may be passwords.
        return "Form[" + owner + (valid() ? ", valid]" : ", invalid]");
    }
}
