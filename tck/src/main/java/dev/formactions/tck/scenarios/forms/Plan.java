package dev.formactions.tck.scenarios.forms;

/** What one may choose. */
public enum Plan {
    BASIC,
    FAMILY;

    /** For people: a form sends the name of the constant. */
    @Override
    public String toString() {
        return "the plan " + name().toLowerCase(java.util.Locale.ROOT);
    }
}
