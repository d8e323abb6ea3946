package dev.formactions.tck.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation names is what was tested. */
@Rule({"CLIENT-1", "CLIENT-2", "CLIENT-3"})
class VersionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"@sveltejs/kit", "svelte", "htmx2", "htmx4", "@hotwired/turbo"})
    void theVersionInTheDocumentationIsTheTestedOne(String name) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(Path.of("src/test/interop/package.json")))) {
            JsonObject packages = reader.readObject().getJsonObject("devDependencies");
            String version = packages.getString(name).replaceFirst(".*@", "");
            assertThat(version).matches("\\d+\\.\\d+\\.\\d+");
            assertThat(Files.readString(Path.of("../docs/other-clients.md")))
                    .containsPattern("[ |]" + version + "[, |]");
        }
    }
}
