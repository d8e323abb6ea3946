package dev.formactions.internal.validate;

/**
 * A constraint that a value breaks.
 *
 * @param position where: {@code items[0].price}, by position in the value; empty for the value itself
 * @param message what the user is told
 */
public record Violation(String position, String message) {

    /** The same, seen from the object that holds the value. */
    public Violation below(String prefix) {
        return new Violation(prefix + position, message);
    }
}
