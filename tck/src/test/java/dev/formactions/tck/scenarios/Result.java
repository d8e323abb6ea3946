package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.internal.wire.DevalueDecoder;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The result that a script got, with its data decoded. */
public record Result(String type, int status, @Nullable Object data) {

    /** Reads an answer with the HTTP status 200. */
    public static Result of(Reply reply) {
        assertThat(reply.brief()).startsWith("200 {");
        try (JsonReader reader = Json.createReader(new StringReader(reply.body()))) {
            JsonObject result = reader.readObject();
            return new Result(
                    result.getString("type"),
                    result.getInt("status"),
                    new DevalueDecoder(Map.of()).decode(result.getString("data")));
        }
    }

    /** Type and status in one line. */
    public String brief() {
        return type + " " + status;
    }

    /** The texts that were submitted. */
    public Map<?, ?> values() {
        return (Map<?, ?>) of("values");
    }

    /** The messages by field. */
    public Map<?, ?> errors() {
        return (Map<?, ?>) of("errors");
    }

    /** The messages of the form. */
    public List<?> formErrors() {
        return (List<?>) of("formErrors");
    }

    private Object of(String name) {
        assertThat(data).isInstanceOf(Map.class);
        return Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(data)).get(name), name);
    }
}
