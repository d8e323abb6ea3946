package dev.formactions.tck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.suite.Case;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
        cases = Case.all().map(Case::id).toList();
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
        assertThat(specification.ids())
                .as("rules of docs/specification.md: name each in rules.json, in @Rule of a test here, or in @Tag of a"
                        + " test of the jar")
                .allMatch(proved::contains, "has a test");
    }

    @Test
    void everyCaseProvesARule() {
        Set<String> mapped = new LinkedHashSet<>();
        caseRules.cases().values().forEach(mapped::addAll);
        assertThat(cases).as("cases of cases.json, to be named in rules.json").allMatch(mapped::contains, "is named");
    }

    @Test
    void whatIsNamedExists() {
        assertThat(caseRules.strays())
                .as("names in rules.json that no case has")
                .isEmpty();
        assertThat(specification.ids())
                .as("the rules of rules.json")
                .containsAll(caseRules.cases().keySet());
        assertThat(named()).allSatisfy(test -> assertThat(specification.ids())
                .as("the rules that %s names", test.getKey())
                .containsAll(test.getValue()));
    }

    private static List<Map.Entry<String, List<String>>> named() {
        return Stream.of(ownTests, testsOfTheJar)
                .flatMap(tests -> tests.rules().entrySet().stream())
                .toList();
    }
}
