package dev.formactions.tck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How rules, cases and tests are read. */
class ProofsTest {

    @Test
    void aRuleEndsWithItsParagraph() {
        Specification read = Specification.of(
                """
                # Title

                ## First
                * **A-1** One
                  line. (A **note**.)
                * **A-2** Two.

                No rule: **A-3**.

                ## Second
                * **B-1** Three.
                """);
        assertThat(read.rules())
                .containsExactly(
                        new Specification.Entry("First", "A-1", "One line. (A **note**.)"),
                        new Specification.Entry("First", "A-2", "Two."),
                        new Specification.Entry("Second", "B-1", "Three."));
    }

    @Test
    void aStarStandsForAnyTextButNotInTheNameOfACase() {
        List<String> ids = List.of("a/one", "a/two", "a/accept: */*", "a/accept: x/*");
        CaseRules rules = CaseRules.of(
                Map.of("A-1", List.of("a/accept: */*"), "A-2", List.of("a/*e", "a/one"), "A-3", List.of("b/*")), ids);
        assertThat(rules.of("A-1")).containsExactly("a/accept: */*");
        assertThat(rules.of("A-2")).containsExactly("a/one");
        assertThat(rules.of("A-3")).isEmpty();
        assertThat(rules.strays()).containsExactly("A-3: b/*");
    }

    @Test
    void whatIsNamedBelongsToTheNextTestOrClass() {
        // Put together, so that the test of the specification does not read it.
        String source =
                """
                /** A class of its own. */
                #Tag("A-1")
                class SomeTest {
                    #Rule({"A-2", "A-3"})
                    #CsvSource(value = {"class path, void here("}, quoteCharacter = '"')
                    void first(String text) {}

                    // interface to nobody
                    void second() {}

                    #Test
                    void secondTest() {}

                    #Test
                    #Tag("A-4")
                    #Tag("A-5")
                    public void third() {}

                    #Rule("A-6")
                    class Inner {}
                }
                """
                        .replace('#', '@');
        assertThat(NamedTests.of("SomeTest", source).nameless()).isEmpty();
        assertThat(NamedTests.of("OtherTest", source).nameless()).containsExactly("OtherTest.secondTest");
        assertThat(NamedTests.of("SomeTest", source).rules())
                .isEqualTo(Map.of(
                        "SomeTest", List.of("A-1"),
                        "SomeTest.first", List.of("A-2", "A-3"),
                        "SomeTest.third", List.of("A-4", "A-5"),
                        "Inner", List.of("A-6")));
    }

    @Test
    void aTestNamesTheRulesOfItsClassesToo() {
        NamedTests tests = new NamedTests(
                Map.of("Outer", List.of("A-1"), "Inner", List.of("A-2"), "Outer.it", List.of("A-1", "A-3")), List.of());
        assertThat(tests.of("Inner", "Outer", "it")).containsExactly("A-2", "A-1", "A-3");
        assertThat(tests.of("Outer", "Outer", "other")).containsExactly("A-1");
        assertThat(Set.copyOf(tests.of("None", "None", "it"))).isEmpty();
    }
}
