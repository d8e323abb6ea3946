package dev.formactions.internal.view;

/**
 * An error in the summary.
 *
 * @param href the reference to the field, or to its messages if it has no control of its own
 * @param id the id of the field
 * @param name the name of the field
 * @param label the label of the field
 * @param message what is wrong
 */
public record ErrorLink(String href, String id, String name, String label, String message) {}
