package dev.formactions.tck.matrix;

import dev.formactions.tck.rules.NamedTests;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** How the tests of the jar ended: this module's listener does not see them, so their reports are read. */
final class SurefireReports {

    private SurefireReports() {}

    /** The outcomes of the tests that name rules; none if the tests of the jar were not run. */
    static List<Outcome> read(Path folder, NamedTests named) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return outcomes;
        }
        try (DirectoryStream<Path> reports = Files.newDirectoryStream(folder, "TEST-*.xml")) {
            for (Path report : reports) {
                NodeList tests = DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(report.toFile())
                        .getElementsByTagName("testcase");
                for (int i = 0; i < tests.getLength(); i++) {
                    add((Element) tests.item(i), named, outcomes);
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("A report of the jar's tests cannot be read", e);
        }
        return outcomes;
    }

    private static void add(Element test, NamedTests named, List<Outcome> outcomes) {
        String type = test.getAttribute("classname").replaceFirst(".*\\.", "");
        String method = test.getAttribute("name").replaceFirst("\\W.*", "");
        List<String> rules = named.of(type.replaceFirst(".*\\$", ""), type.replaceFirst("\\$.*", ""), method);
        if (!rules.isEmpty()) {
            outcomes.add(new Outcome(type + "." + test.getAttribute("name"), null, rules, ending(test)));
        }
    }

    private static Outcome.Ending ending(Element test) {
        if (has(test, "failure") || has(test, "error")) {
            return Outcome.Ending.FAILED;
        }
        return has(test, "skipped") ? Outcome.Ending.SKIPPED : Outcome.Ending.PASSED;
    }

    private static boolean has(Element test, String child) {
        return test.getElementsByTagName(child).getLength() > 0;
    }
}
