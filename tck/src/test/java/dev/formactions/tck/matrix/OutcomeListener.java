package dev.formactions.tck.matrix;

import dev.formactions.tck.rules.Rule;
import dev.formactions.tck.servers.Runner;
import dev.formactions.tck.suite.Case;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes down how the cases and the tests that name rules ended, and whatever failed. JUnit finds it by its service file, so
 * no runner can forget it.
 */
public final class OutcomeListener implements TestExecutionListener {

    private static final Pattern OF_A_ROW = Pattern.compile(" proves ([A-Z]+-\\d+(?:, [A-Z]+-\\d+)*)$");

    private final List<Outcome> outcomes = new ArrayList<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        switch (result.getStatus()) {
            case SUCCESSFUL -> {
                if (test.isTest()) {
                    add(test, Outcome.Ending.PASSED);
                }
            }
            // A server that does not start fails its class, and no test of it runs.
            case FAILED -> add(test, Outcome.Ending.FAILED);
            case ABORTED -> add(test, Outcome.Ending.SKIPPED);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        add(test, Outcome.Ending.SKIPPED);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (outcomes.isEmpty()) {
            return;
        }
        try {
            ResultFile.write(ResultFile.of(ResultFile.FOLDER, Runner.name()), Runner.name(), outcomes);
        } catch (IOException e) {
            throw new UncheckedIOException("The results of " + Runner.name() + " cannot be written", e);
        }
    }

    private void add(TestIdentifier test, Outcome.Ending ending) {
        MethodSource method = test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .orElse(null);
        boolean isCase = method != null && Case.class.getName().equals(method.getMethodParameterTypes());
        List<String> rules = method == null ? List.of() : rules(method, test.getDisplayName());
        if (isCase || !rules.isEmpty() || ending == Outcome.Ending.FAILED) {
            String id = isCase && test.isTest() ? test.getDisplayName() : null;
            outcomes.add(new Outcome(name(test, method), id, rules, ending));
        }
    }

    /** Those of the method and of its class, and those that the row of a table names at its end. */
    private static List<String> rules(MethodSource method, String displayName) {
        Matcher row = OF_A_ROW.matcher(displayName);
        return Stream.concat(
                        Stream.<AnnotatedElement>of(method.getJavaMethod(), method.getJavaClass())
                                .map(element -> element.getAnnotation(Rule.class))
                                .filter(rule -> rule != null)
                                .flatMap(rule -> Stream.of(rule.value())),
                        row.find() ? Stream.of(row.group(1).split(", ")) : Stream.empty())
                .distinct()
                .toList();
    }

    private static String name(TestIdentifier test, @org.jspecify.annotations.Nullable MethodSource method) {
        String type = method != null
                ? method.getJavaClass().getSimpleName()
                : test.getSource()
                        .filter(ClassSource.class::isInstance)
                        .map(source -> ((ClassSource) source).getJavaClass().getSimpleName())
                        .orElse("");
        String own = method == null ? test.getDisplayName() : method.getMethodName();
        String shown = test.getDisplayName();
        return type + (own.equals(type) ? "" : "." + own) + (shown.startsWith(own) ? "" : ": " + shown);
    }
}
