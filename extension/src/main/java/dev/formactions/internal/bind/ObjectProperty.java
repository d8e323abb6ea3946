package dev.formactions.internal.bind;

/**
 * A property of a form object.
 *
 * @param name its name in Java, which is the field's
 * @param node what it is bound to
 * @param sensitive whether its text, and all texts below, must not be shown
 */
record ObjectProperty(String name, Node node, boolean sensitive) {}
