package dev.formactions.tck.suite;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as JavaScript does: maps, lists, strings, doubles, booleans and null, so that {@code equals} compares documents
 * without regard to the order of keys or the spelling of numbers.
 */
final class Json {

    private Json() {}

    /**
     * Reads a document.
     *
     * @throws jakarta.json.JsonException if it is not JSON
     */
    static @Nullable Object read(String text) {
        try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(text))) {
            return plain(reader.readValue());
        }
    }

    /** An object of a document. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    private static @Nullable Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> null;
            case TRUE -> true;
            case FALSE -> false;
            case STRING -> ((JsonString) value).getString();
            // Adding zero turns -0 into 0: JSON.stringify prints both alike.
            case NUMBER -> ((JsonNumber) value).doubleValue() + 0.0;
            case ARRAY -> list((JsonArray) value);
            case OBJECT -> map((JsonObject) value);
        };
    }

    private static List<@Nullable Object> list(JsonArray array) {
        List<@Nullable Object> list = new ArrayList<>();
        array.forEach(item -> list.add(plain(item)));
        return list;
    }

    private static Map<String, @Nullable Object> map(JsonObject object) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        object.forEach((name, value) -> map.put(name, plain(value)));
        return map;
    }
}
