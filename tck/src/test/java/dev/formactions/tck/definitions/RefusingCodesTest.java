package dev.formactions.tck.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Specification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No code that refuses a deployment is forgotten. */
class RefusingCodesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (FA-\\d{3}) \\| (.*)$");
    private static final Pattern CODE = Pattern.compile("FA-\\d{3}");

    private static String messages;

    @BeforeAll
    static void read() throws IOException {
        messages = Files.readString(Path.of("../docs/messages.md"));
    }

    @Test
    void everyCodeThatRefusesADeploymentIsTriedOrHasAReasonWhyNot() {
        List<String> known = Stream.concat(
                        Mistakes.all().stream().map(Mistake::code), Mistakes.elsewhere().keySet().stream())
                .toList();
        assertThat(known).doesNotHaveDuplicates();
        assertThat(refusing())
                .as("the codes of docs/messages.md that refuse a deployment, and those of Mistakes")
                .hasSizeGreaterThan(40)
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyMistakeProvesARuleThatThereIs() throws IOException {
        List<String> rules =
                Specification.read(Path.of("../docs/specification.md")).ids();
        assertThat(Mistakes.all())
                .allSatisfy(mistake -> assertThat(rules).containsAll(mistake.rules()))
                .noneMatch(mistake -> mistake.rules().isEmpty());
    }

    /** All of the definitions; of the form objects but those that the text above their table excepts; else what says so. */
    private static Set<String> refusing() {
        Set<String> codes = codes(section("Mistakes in the definition of pages"), "");
        codes.addAll(codes(messages, "It refuses the deployment."));
        String forms = section("Form objects");
        codes.addAll(codes(forms, ""));
        CODE.matcher(forms.substring(0, forms.indexOf("all others refuse")))
                .results()
                .map(MatchResult::group)
                .forEach(codes::remove);
        return codes;
    }

    private static Set<String> codes(String text, String saying) {
        return ROW.matcher(text)
                .results()
                .filter(row -> row.group(2).contains(saying))
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String section(String title) {
        String rest = messages.substring(messages.indexOf("## " + title));
        int next = rest.indexOf("\n## ");
        return next < 0 ? rest : rest.substring(0, next);
    }
}
