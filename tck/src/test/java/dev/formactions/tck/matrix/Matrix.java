package dev.formactions.tck.matrix;

import dev.formactions.tck.rules.CaseRules;
import dev.formactions.tck.rules.Specification;
import java.util.List;

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
        String cases = run.caseCount().all() == 0 ? "" : told(run.caseCount(), "cases") + ", ";
        return cases + told(run.testCount(), "tests") + ", " + told(ruleCount(run), "rules");
    }

    private static String told(Run.Count count, String what) {
        return count.passed() + " of " + count.all() + " " + what;
    }
}
