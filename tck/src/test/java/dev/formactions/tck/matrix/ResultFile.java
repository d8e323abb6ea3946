package dev.formactions.tck.matrix;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The outcomes of one run as a file: {@code target/matrix/<runner>.json}. */
final class ResultFile {

    static final Path FOLDER = Path.of("target", "matrix");

    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private ResultFile() {}

    static Path of(Path folder, String runner) {
        return folder.resolve(runner + ".json");
    }

    /** Adds to the outcomes of a run: one server may need more than one virtual machine. */
    static void write(Path file, String runner, List<Outcome> outcomes) throws IOException {
        JsonArrayBuilder results = Json.createArrayBuilder();
        if (Files.exists(file)) {
            read(file).forEach(outcome -> results.add(json(outcome)));
        }
        outcomes.forEach(outcome -> results.add(json(outcome)));
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (JsonWriter writer = WRITERS.createWriter(Files.newBufferedWriter(file))) {
            writer.write(Json.createObjectBuilder()
                    .add("runner", runner)
                    .add("results", results)
                    .build());
        }
    }

    static List<Outcome> read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject().getJsonArray("results").getValuesAs(ResultFile::outcome);
        }
    }

    private static JsonObjectBuilder json(Outcome outcome) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("test", outcome.test());
        if (outcome.caseId() != null) {
            json.add("case", outcome.caseId());
        }
        return json.add("rules", Json.createArrayBuilder(outcome.rules()))
                .add("outcome", outcome.ending().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static Outcome outcome(JsonObject json) {
        return new Outcome(
                json.getString("test"),
                json.getString("case", null),
                json.getJsonArray("rules").getValuesAs(JsonString::getString),
                Outcome.Ending.valueOf(json.getString("outcome").toUpperCase(java.util.Locale.ROOT)));
    }
}
