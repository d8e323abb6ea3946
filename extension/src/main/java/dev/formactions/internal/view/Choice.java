package dev.formactions.internal.view;

/**
 * One of the {@code choices} of a field.
 *
 * @param value what is submitted
 * @param label what a user reads
 * @param id an id that no other choice has; that of the field for the first one
 * @param selected whether it was submitted, or is the default
 * @param first whether it is the first one
 */
public record Choice(String value, String label, String id, boolean selected, boolean first) {}
