package dev.formactions.tck.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.matrix.Outcome.Ending;
import dev.formactions.tck.rules.CaseRules;
import dev.formactions.tck.rules.NamedTests;
import dev.formactions.tck.rules.Specification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that hides a failure is worse than none. */
class MatrixTest {

    private static final Specification RULES = new Specification(List.of(
            new Specification.Entry("First", "A-1", "One <rule>."),
            new Specification.Entry("First", "A-2", "Two."),
            new Specification.Entry("Second", "B-1", "Three.")));

    private static final CaseRules CASES =
            new CaseRules(Map.of("A-1", Set.of("a/1", "a/2"), "A-2", Set.of("a/2")), List.of());

    private static Outcome ranCase(String id, Ending ending) {
        return new Outcome("ConformanceIT.it: " + id, id, List.of("B-1"), ending);
    }

    private static Matrix of(Outcome... outcomes) {
        return new Matrix(RULES, CASES, List.of(new Run("Server 1", List.of(outcomes), Set.of("a/1", "a/2"))));
    }

    @Test
    void whatPassedIsCounted() {
        Matrix matrix = of(ranCase("a/1", Ending.PASSED), ranCase("a/2", Ending.PASSED));
        assertThat(matrix.lines()).containsExactly("Server 1  2 of 2 cases, 3 of 3 rules");
        assertThat(MatrixPage.of(matrix))
                .contains("<td>A-1</td><td class=\"rule\">One &lt;rule&gt;.</td><td class=\"good\">2</td>")
                .doesNotContain("class=\"bad\"", "<ul>");
    }

    @Test
    void whatFailedIsShown() {
        Matrix matrix = of(ranCase("a/1", Ending.FAILED), ranCase("a/2", Ending.PASSED));
        assertThat(matrix.lines()).containsExactly("Server 1  1 of 2 cases, 1 of 3 rules");
        assertThat(MatrixPage.of(matrix)).contains("<td class=\"bad\">1 of 2</td>", "<li>failed: a/1</li>");
    }

    @Test
    void aCaseThatDidNotRunOrWasSkippedDidNotPass() {
        Outcome test = new Outcome("SomeIT.works", null, List.of("A-2"), Ending.PASSED);
        assertThat(of(test, ranCase("a/1", Ending.SKIPPED)).lines())
                .containsExactly("Server 1  0 of 2 cases, 1 of 1 tests, 0 of 3 rules");
    }

    @Test
    void aTestThatIsAboutOtherServersIsNoFailure() {
        Outcome other = new Outcome("SomeIT.other", null, List.of("A-2", "B-1"), Ending.SKIPPED);
        Matrix matrix = of(other, ranCase("a/1", Ending.PASSED), ranCase("a/2", Ending.PASSED));
        assertThat(matrix.lines()).containsExactly("Server 1  2 of 2 cases, 3 of 3 rules, 1 skipped");
        assertThat(MatrixPage.of(matrix)).contains("<li>skipped: SomeIT.other</li>");
    }

    @Test
    void aCaseThatFailedOncePassedNever() {
        assertThat(of(ranCase("a/1", Ending.FAILED), ranCase("a/1", Ending.PASSED))
                        .lines())
                .containsExactly("Server 1  0 of 2 cases, 0 of 3 rules");
    }

    @Test
    void aServerThatDidNotRunSaysSo() {
        assertThat(of().lines()).containsExactly("Server 1  did not run");
        assertThat(MatrixPage.of(of())).contains("<td class=\"none\">–</td>").doesNotContain("class=\"good\"");
    }

    @Test
    void aServerThatDidNotStartFailed() {
        Outcome container = new Outcome("ConformanceIT", null, List.of(), Ending.FAILED);
        assertThat(of(container).lines()).containsExactly("Server 1  0 of 2 cases, 0 of 1 tests, 0 of 2 rules");
    }

    @Test
    void resultsAreReadAsTheyWereWritten(@TempDir Path folder) throws IOException {
        List<Outcome> outcomes = List.of(
                ranCase("a/1", Ending.PASSED),
                new Outcome("SomeIT.works", null, List.of(), Ending.FAILED),
                new Outcome("SomeIT.other", null, List.of("A-1", "A-2"), Ending.SKIPPED));
        Path file = ResultFile.of(folder.resolve("new"), "server-1");
        ResultFile.write(file, "server-1", outcomes.subList(0, 1));
        ResultFile.write(file, "server-1", outcomes.subList(1, 3));
        assertThat(ResultFile.read(file)).isEqualTo(outcomes);
    }

    @Test
    void theTestsOfTheJarAreReadFromTheirReports(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("TEST-x.xml"),
                """
                <testsuite>
                  <testcase name="works(String)[1]" classname="dev.x.SomeTest"/>
                  <testcase name="works(String)[2]" classname="dev.x.SomeTest"><failure>no</failure></testcase>
                  <testcase name="inside" classname="dev.x.SomeTest$Inner"><skipped/></testcase>
                  <testcase name="other" classname="dev.x.OtherTest"/>
                </testsuite>
                """);
        NamedTests named = new NamedTests(Map.of("SomeTest.works", List.of("A-1"), "Inner", List.of("A-2")), List.of());
        assertThat(SurefireReports.read(folder, named))
                .containsExactly(
                        new Outcome("SomeTest.works(String)[1]", null, List.of("A-1"), Ending.PASSED),
                        new Outcome("SomeTest.works(String)[2]", null, List.of("A-1"), Ending.FAILED),
                        new Outcome("SomeTest$Inner.inside", null, List.of("A-2"), Ending.SKIPPED));
        assertThat(SurefireReports.read(folder.resolve("none"), named)).isEmpty();
    }
}
