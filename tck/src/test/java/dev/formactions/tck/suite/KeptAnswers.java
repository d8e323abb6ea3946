package dev.formactions.tck.suite;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The answers of one run by what they answer, and the file between the run that writes it and those that compare. */
public final class KeptAnswers {

    private final Map<String, Likeness> answers = new LinkedHashMap<>();

    /** Keeps each answer, and finds no differences. */
    public Equality keeping() {
        return (id, answer) -> {
            answers.put(id, answer);
            return List.of();
        };
    }

    /** Compares each answer with the kept one; one that was not kept differs. */
    public Equality comparing() {
        return (id, answer) -> {
            Likeness first = answers.get(id);
            return first == null ? List.of("the first server has no answer to " + id) : Equality.between(first, answer);
        };
    }

    /** Writes the answers, one per line, so that two files can be compared by eye as well. */
    public void write(Path file) throws IOException {
        StringBuilder lines = new StringBuilder("{\n");
        String separator = "";
        for (Map.Entry<String, Likeness> answer : answers.entrySet()) {
            lines.append(separator).append(text(Json.createValue(answer.getKey())));
            lines.append(": ").append(text(json(answer.getValue())));
            separator = ",\n";
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, lines.append("\n}\n"));
    }

    /** Reads what {@link #write} wrote. */
    public static KeptAnswers read(Path file) throws IOException {
        KeptAnswers kept = new KeptAnswers();
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            reader.readObject().forEach((id, answer) -> kept.answers.put(id, likeness(answer.asJsonObject())));
        }
        return kept;
    }

    private static JsonObject json(Likeness answer) {
        JsonObjectBuilder headers = Json.createObjectBuilder();
        answer.headers().forEach((name, values) -> {
            JsonArrayBuilder array = Json.createArrayBuilder();
            values.forEach(array::add);
            headers.add(name, array);
        });
        return Json.createObjectBuilder()
                .add("status", answer.status())
                .add("headers", headers)
                .add("body", answer.body())
                .build();
    }

    private static Likeness likeness(JsonObject json) {
        Map<String, List<String>> headers = new TreeMap<>();
        json.getJsonObject("headers")
                .forEach(
                        (name, values) -> headers.put(name, values.asJsonArray().getValuesAs(JsonString::getString)));
        return new Likeness(json.getInt("status"), headers, json.getString("body"));
    }

    private static String text(JsonValue value) {
        java.io.StringWriter out = new java.io.StringWriter();
        try (JsonWriter writer = Json.createWriter(out)) {
            writer.write(value);
        }
        return out.toString();
    }
}
