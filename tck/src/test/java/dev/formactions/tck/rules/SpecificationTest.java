package dev.formactions.tck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.suite.Case;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule without a test, and a test without its rule, fail the build. */
class SpecificationTest {

    private static Specification specification;
    private static List<String> cases;
    private static CaseRules caseRules;
    private static NamedTests ownTests;
    private static NamedTests testsOfTheJar;

    @BeforeAll
    static void read() throws IOException {
        specification = Specification.read(Path.of("../docs/specification.md"));
        cases = Stream.concat(Case.all(), Case.own()).map(Case::id).toList();
        caseRules = CaseRules.read(cases);
        ownTests = NamedTests.in(Path.of("src/test/java"));
        testsOfTheJar = NamedTests.in(Path.of("../extension/src/test/java"));
    }

    @Test
    void everyRuleHasOneId() {
        assertThat(specification.ids()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleHasATest() {
        Set<String> proved = new LinkedHashSet<>(caseRules.cases().keySet());
        named().forEach(test -> proved.addAll(test.getValue()));
        assertThat(without(specification.ids(), proved))
                .as(
                        "rules of docs/specification.md without a test: name each in rules.json, in @Rule of a test here, or in"
                                + " @Tag of a test of the jar")
                .isEmpty();
    }

    @Test
    void everyCaseProvesARule() {
        Set<String> mapped = new LinkedHashSet<>();
        caseRules.cases().values().forEach(mapped::addAll);
        assertThat(without(cases, mapped))
                .as("cases of cases.json and own-cases.json without a rule: name each in rules.json")
                .isEmpty();
    }

    /** Of the packages whose tests run against servers; the others test the suite itself. */
    @ParameterizedTest
    @ValueSource(strings = {"browser", "interop", "mvc", "scenarios", "servers"})
    void everyTestOfAServerProvesARule(String folder) throws IOException {
        assertThat(NamedTests.in(Path.of("src/test/java/dev/formactions/tck", folder))
                        .nameless())
                .as("tests of " + folder + " without a rule: name those that they prove in @Rule")
                .isEmpty();
    }

    @Test
    void whatIsNamedExists() {
        Set<String> rules = new LinkedHashSet<>(specification.ids());
        List<String> unknown = new ArrayList<>();
        caseRules.strays().forEach(stray -> unknown.add("rules.json names no case with " + stray));
        without(caseRules.cases().keySet(), rules).forEach(rule -> unknown.add("rules.json names the rule " + rule));
        named().forEach(test -> without(test.getValue(), rules)
                .forEach(rule -> unknown.add(test.getKey() + " names the rule " + rule)));
        assertThat(unknown)
                .as("what neither docs/specification.md nor the files of cases have")
                .isEmpty();
    }

    private static List<String> without(Collection<String> all, Set<String> known) {
        return all.stream().filter(one -> !known.contains(one)).toList();
    }

    private static List<Map.Entry<String, List<String>>> named() {
        return Stream.of(ownTests, testsOfTheJar)
                .flatMap(tests -> tests.rules().entrySet().stream())
                .toList();
    }
}
