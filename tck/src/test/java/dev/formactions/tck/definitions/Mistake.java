package dev.formactions.tck.definitions;

import java.util.List;

/**
 * What somebody could write by mistake, and how it must refuse the deployment.
 *
 * @param code the code in {@code docs/messages.md}
 * @param offender the class with the mistake
 * @param text what the message says after the code
 * @param rules what it proves
 */
public record Mistake(String code, Class<?> offender, String text, List<String> rules) {

    /** @param text with {@code …} for the package, and the class around it, in front of a class's name */
    static Mistake of(String code, Class<?> offender, String text, String... rules) {
        return new Mistake(code, offender, text, List.of(rules));
    }

    /** The message that the server's log must hold. */
    public String message() {
        String name = offender.getName();
        String prefix =
                name.substring(0, name.length() - offender.getSimpleName().length());
        return code + ": " + text.replace("…", prefix);
    }

    /** The class of the offender's file. */
    public Class<?> around() {
        Class<?> outer = offender.getDeclaringClass();
        return outer == null ? offender : outer;
    }

    /** The name of its test, which tells the report of the matrix the rules. */
    @Override
    public String toString() {
        return code + " " + offender.getSimpleName() + " proves " + String.join(", ", rules);
    }
}
