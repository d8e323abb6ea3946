package dev.formactions.internal.bind;

/**
 * A property of a form object.
 *
 * @param name its name in Java, which is the field's
 * @param node what it is bound to
 * @param sensitive whether its text, and all texts below, must not be shown
 * @param kept whether the object holds the value as it got it
 */
record ObjectProperty(String name, Node node, boolean sensitive, boolean kept) {}
