package dev.formactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codes in the sources and the table of messages in the documentation are the same. */
class MessagesTest {

    private static final Pattern CODE = Pattern.compile("FA-\\d{3}");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (FA-\\d{3}) \\| \\S.*\\S \\| \\S.*\\S \\|$");

    @Test
    void everyCodeIsUsedOnce() throws IOException {
        assertThat(codesInSources()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyCodeIsExplained() throws IOException {
        List<String> explained = ROW.matcher(Files.readString(Path.of("../docs/messages.md")))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(explained).isSorted().containsExactlyInAnyOrderElementsOf(codesInSources());
    }

    private static List<String> codesInSources() throws IOException {
        List<String> codes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    lines.filter(line -> !line.strip().startsWith("*"))
                            .flatMap(line -> CODE.matcher(line).results())
                            .map(MatchResult::group)
                            .forEach(codes::add);
                }
            }
        }
        return codes;
    }
}
