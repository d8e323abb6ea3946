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
        List<String> lines = lines(name);
        return lines.isEmpty() ? null : String.join(", ", lines);
    }

    public List<String> cookies() {
        return lines("Set-Cookie");
    }

    /** Status and body, for a look at both. */
    public String brief() {
        return status + " " + body + (failure == null ? "" : failure);
    }

    private List<String> lines(String name) {
        return headers.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
