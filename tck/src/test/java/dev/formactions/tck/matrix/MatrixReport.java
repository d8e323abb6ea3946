package dev.formactions.tck.matrix;

import dev.formactions.tck.rules.CaseRules;
import dev.formactions.tck.rules.NamedTests;
import dev.formactions.tck.rules.Specification;
import dev.formactions.tck.suite.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts the results of all runs together after the last of them: a page, and one line for each server in the log. Whether the
 * build fails is decided by the runs themselves.
 */
public final class MatrixReport {

    private MatrixReport() {}

    /**
     * Writes {@code target/matrix/index.html}.
     *
     * @param args the folder of this module, then the servers as {@code name=title}, separated by semicolons
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path module = Path.of(args[0]);
        Path folder = module.resolve(ResultFile.FOLDER);
        Matrix matrix = matrix(module, folder, args[1].split(";"));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("index.html"), MatrixPage.of(matrix));
        System.out.println("Rules by servers, in detail in " + folder.resolve("index.html") + ":");
        matrix.lines().forEach(line -> System.out.println("  " + line));
    }

    private static Matrix matrix(Path module, Path folder, String[] servers) throws IOException {
        Specification specification = Specification.read(module.resolve("../docs/specification.md"));
        List<String> cases = Case.all().map(Case::id).toList();
        List<String> withOwn =
                Stream.concat(Case.all(), Case.own()).map(Case::id).toList();
        List<Run> runs = new ArrayList<>();
        for (String server : servers) {
            String[] nameAndTitle = server.strip().split("=", 2);
            Path results = ResultFile.of(folder, nameAndTitle[0]);
            List<Outcome> outcomes = Files.exists(results) ? ResultFile.read(results) : List.of();
            runs.add(new Run(nameAndTitle[1], outcomes, new LinkedHashSet<>(cases)));
        }
        Path jar = module.resolve("../extension");
        List<Outcome> tests = SurefireReports.read(
                jar.resolve("target/surefire-reports"), NamedTests.in(jar.resolve("src/test/java")));
        runs.add(new Run("Tests of the jar", tests, new LinkedHashSet<>()));
        return new Matrix(specification, CaseRules.read(withOwn), runs);
    }
}
