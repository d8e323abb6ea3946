package dev.formactions.tck.constraints;

/**
 * A component of a generated form object.
 *
 * @param name its name
 * @param kind what is typed into its field
 * @param declaration in Java: annotations, type and name
 * @param types declarations of the types that it needs
 * @param field where a template finds the field
 * @param partial the partial that shows it
 */
record Component(String name, Kind kind, String declaration, String types, String field, String partial) {

    /** A form of its own with this field. */
    String template() {
        return "<form id=\"" + name + "\">{{#" + field + "}}{{> formactions/" + partial + "}}{{/" + field
                + "}}</form>\n";
    }

    /** Whether an error is one of this field. */
    boolean isConcernedBy(String error) {
        return error.equals(name) || error.startsWith(name + ".") || error.startsWith(name + "[");
    }

    @Override
    public String toString() {
        return types + " " + declaration + " (" + partial + ")";
    }
}
