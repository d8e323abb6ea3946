package dev.formactions.internal.model;

import java.util.List;
import java.util.Map;

/**
 * A form object as a view shows it.
 *
 * @param fields the fields by name, in their order
 * @param errors the fields that have errors, in their order
 * @param formErrors the messages for the form as a whole
 */
public record FormState(Map<String, FieldState> fields, List<FieldError> errors, List<String> formErrors) {

    /**
     * A field with errors.
     *
     * @param name its name
     * @param id its id
     * @param control whether it has a control of its own, rather than others below it
     * @param messages at least one
     */
    public record FieldError(String name, String id, boolean control, List<String> messages) {}
}
