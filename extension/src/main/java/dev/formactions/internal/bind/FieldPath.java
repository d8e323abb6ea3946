package dev.formactions.internal.bind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a field, read as a way into a form object: {@code address.street}, {@code items[0].price}, {@code items[].name},
 * {@code labels[en]}.
 *
 * <pre>
 * path    = word *( "." word / "[" [ text ] "]" )
 * word    = 1*( any character but "." "[" "]" )
 * text    = 1*( any character but "[" "]" )
 * </pre>
 *
 * A word is a property or, after a map, a key. What a bracket means is for the type to say: an index, a key, or, if it is
 * empty, the next element.
 */
sealed interface FieldPath {

    /** Longer names are no paths, so that a name costs no more than its form object. */
    int MAX_LENGTH = 512;

    /** How many steps a path may have: nobody nests forms so deep, but a type that contains itself could be. */
    int MAX_STEPS = 16;

    /** A way of at least one step. */
    record Steps(List<Step> steps) implements FieldPath {}

    /** Not a path, and therefore not the name of any field of a form object. */
    record Malformed(String reason) implements FieldPath {}

    /** One step of a path. */
    sealed interface Step {
        /** Before a {@code .} or the end. */
        record Word(String text) implements Step {}

        /** In brackets; may be empty. */
        record Bracket(String text) implements Step {}
    }

    /** Reads a name. */
    static FieldPath parse(String name) {
        if (name.length() > MAX_LENGTH) {
            return new Malformed("longer than " + MAX_LENGTH + " characters");
        }
        List<Step> steps = new ArrayList<>();
        int at = 0;
        boolean wordExpected = true;
        while (at < name.length() || wordExpected) {
            int end = wordExpected ? endOfWord(name, at) : name.indexOf(']', at);
            String problem = problem(name, at, end, wordExpected);
            if (problem != null) {
                return new Malformed(problem);
            }
            steps.add(
                    wordExpected
                            ? new Step.Word(name.substring(at, end))
                            : new Step.Bracket(name.substring(at + 1, end)));
            at = wordExpected ? end : end + 1;
            wordExpected = at < name.length() && name.charAt(at) == '.';
            at += wordExpected ? 1 : 0;
        }
        return steps.size() > MAX_STEPS
                ? new Malformed("more than " + MAX_STEPS + " steps")
                : new Steps(List.copyOf(steps));
    }

    private static @Nullable String problem(String name, int at, int end, boolean wordExpected) {
        if (wordExpected) {
            return end == at ? "no word at " + at : null;
        }
        if (name.charAt(at) != '[') {
            return "neither . nor [ at " + at;
        }
        if (end < 0) {
            return "the [ at " + at + " is never closed";
        }
        int inner = name.indexOf('[', at + 1);
        return inner >= 0 && inner < end ? "a [ in brackets at " + inner : null;
    }

    private static int endOfWord(String name, int from) {
        int end = from;
        while (end < name.length() && ".[]".indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
