package dev.formactions.internal.bind;

/**
 * Where in a form object something is.
 *
 * @param name the name of the field, as a form has it
 * @param position the same by the position in the value, as Bean Validation counts: after a row was removed in the browser,
 *     {@code items[7]} may be the value's {@code items[3]}
 */
record Place(String name, String position) {

    static final Place ROOT = new Place("", "");

    Place property(String property) {
        return new Place(join(name, property), join(position, property));
    }

    Place element(String label, int index) {
        return new Place(name + "[" + label + "]", position + "[" + index + "]");
    }

    /** An element that has no name of its own, as one of several checkboxes. */
    Place unnamedElement(int index) {
        return new Place(name, position + "[" + index + "]");
    }

    Place entry(String keyText, Object key) {
        return new Place(name + "[" + keyText + "]", position + "[" + key + "]");
    }

    private static String join(String parent, String property) {
        return parent.isEmpty() ? property : parent + "." + property;
    }
}
