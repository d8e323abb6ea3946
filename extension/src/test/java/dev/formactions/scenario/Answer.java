package dev.formactions.scenario;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/**
 * What came back.
 *
 * @param failure what the JAX-RS runtime would have handed to its server; {@code null} as it should be
 */
public record Answer(int status, MultivaluedMap<String, String> headers, String body, Throwable failure) {

    /** The lines of a header as one, null if there is none. */
    public String header(String name) {
        List<String> lines = headers.get(name);
        return lines == null || lines.isEmpty() ? null : String.join(", ", lines);
    }

    public List<String> cookies() {
        return headers.getOrDefault("Set-Cookie", List.of());
    }

    /** Status and body, for a look at both. */
    public String brief() {
        return status + " " + body + (failure == null ? "" : failure);
    }
}
