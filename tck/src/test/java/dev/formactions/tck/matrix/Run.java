package dev.formactions.tck.matrix;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What one server did. */
final class Run {

    private final String title;
    private final List<Outcome> outcomes;
    private final Set<String> cases;
    private final Set<String> passedCases = new HashSet<>();

    /**
     * A part of a run.
     *
     * @param passed how many passed
     * @param all how many there are, those that did not run included
     */
    record Count(long passed, long all) {

        /** Whether there is something, and all of it passed. */
        boolean isGood() {
            return all > 0 && passed == all;
        }
    }

    /**
     * A run as its files tell of it.
     *
     * @param title the server's name and version
     * @param outcomes how its tests ended; empty if it did not run
     * @param cases the cases that it had to run; empty for the tests of the jar
     */
    Run(String title, List<Outcome> outcomes, Set<String> cases) {
        this.title = title;
        this.outcomes = List.copyOf(outcomes);
        this.cases = Set.copyOf(cases);
        for (Outcome outcome : outcomes) {
            if (outcome.caseId() != null && outcome.passed()) {
                passedCases.add(outcome.caseId());
            }
        }
        // A case that ran twice has to pass twice.
        for (Outcome outcome : outcomes) {
            if (outcome.caseId() != null && !outcome.passed()) {
                passedCases.remove(outcome.caseId());
            }
        }
    }

    String title() {
        return title;
    }

    boolean ran() {
        return !outcomes.isEmpty();
    }

    /** The cases of a rule, and the tests that name it. A case that did not run did not pass. */
    Count of(String rule, Set<String> casesOfTheRule) {
        Count tests = count(outcome -> outcome.rules().contains(rule) && !isAboutOthers(outcome));
        long all = casesOfTheRule.stream().filter(cases::contains).count();
        long passed = casesOfTheRule.stream()
                .filter(cases::contains)
                .filter(passedCases::contains)
                .count();
        return new Count(passed + tests.passed, all + tests.all);
    }

    Count caseCount() {
        return new Count(cases.stream().filter(passedCases::contains).count(), cases.size());
    }

    /** The tests that run no case, but for those that are about other servers. */
    Count testCount() {
        return count(outcome -> outcome.caseId() == null && !isAboutOthers(outcome));
    }

    /** How many tests say that they are about other servers. */
    long skippedTests() {
        return outcomes.stream().filter(Run::isAboutOthers).count();
    }

    /** Each server has to run all cases. */
    private static boolean isAboutOthers(Outcome outcome) {
        return outcome.caseId() == null && outcome.ending() == Outcome.Ending.SKIPPED;
    }

    /** What failed or was left out, one line each. */
    List<String> troubles() {
        return outcomes.stream()
                .filter(outcome -> !outcome.passed())
                .map(outcome -> (outcome.ending() == Outcome.Ending.FAILED ? "failed: " : "skipped: ")
                        + (outcome.caseId() == null ? outcome.test() : outcome.caseId()))
                .toList();
    }

    private Count count(Predicate<Outcome> which) {
        List<Outcome> counted = outcomes.stream().filter(which).toList();
        return new Count(counted.stream().filter(Outcome::passed).count(), counted.size());
    }
}
