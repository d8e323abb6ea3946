package dev.formactions.internal.model;

/**
 * One thing that is wrong with an application's definitions and refuses its deployment.
 *
 * @param code the code, such as {@code FA-012}; listed in the documentation
 * @param text who, what was found, what was expected, what to do
 */
public record Problem(String code, String text) {
    @Override
    public String toString() {
        return code + ": " + text;
    }
}
