package dev.formactions.tck.matrix;

import dev.formactions.tck.rules.CaseRules;
import dev.formactions.tck.rules.Specification;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules by servers.
 *
 * @param specification the rules
 * @param caseRules which cases prove them
 * @param runs the servers, in the order of the columns
 */
record Matrix(Specification specification, CaseRules caseRules, List<Run> runs) {

    Matrix {
        runs = List.copyOf(runs);
    }

    /** What a server shows of a rule; nothing at all if the rule is proved elsewhere. */
    Run.Count count(Run run, String rule) {
        return run.of(rule, caseRules.of(rule));
    }

    /** The rules that a server has something to show of. */
    Run.Count ruleCount(Run run) {
        List<Run.Count> counts = specification.ids().stream()
                .map(rule -> count(run, rule))
                .filter(count -> count.all() > 0)
                .toList();
        return new Run.Count(counts.stream().filter(Run.Count::isGood).count(), counts.size());
    }

    /** One line for each server. */
    List<String> lines() {
        int width = runs.stream().mapToInt(run -> run.title().length()).max().orElse(1);
        return runs.stream()
                .map(run -> String.format("%-" + width + "s  %s", run.title(), totals(run)))
                .toList();
    }

    String totals(Run run) {
        if (!run.ran()) {
            return "did not run";
        }
        return Stream.of(
                        told(run.caseCount(), "cases"),
                        told(run.testCount(), "tests"),
                        told(ruleCount(run), "rules"),
                        skipped(run))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String skipped(Run run) {
        return run.skippedTests() == 0 ? "" : run.skippedTests() + " skipped";
    }

    private static String told(Run.Count count, String what) {
        return count.all() == 0 ? "" : count.passed() + " of " + count.all() + " " + what;
    }
}
