package dev.formactions.tck.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one test of a run ended.
 *
 * @param test the class and the method, with the arguments where there are any
 * @param caseId the case that it ran, {@code null} if it runs none
 * @param rules the rules that it names
 * @param ending how it ended
 */
record Outcome(String test, @Nullable String caseId, List<String> rules, Ending ending) {

    /** The ways in which a test ends. */
    enum Ending {
        PASSED,
        FAILED,
        SKIPPED
    }

    Outcome {
        rules = List.copyOf(rules);
    }

    boolean passed() {
        return ending == Ending.PASSED;
    }
}
