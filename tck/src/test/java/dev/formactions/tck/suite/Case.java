package dev.formactions.tck.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One conformance case.
 *
 * @param id area and name
 * @param request what is sent, as JSON
 * @param expect what must come back, as JSON
 */
public record Case(String id, Map<String, @Nullable Object> request, Map<String, @Nullable Object> expect) {

    private static final List<String> PAGE_METHODS = List.of("GET", "HEAD", "POST");
    private static final Double FORBIDDEN = 403.0;
    private static final String FOLDER = "/dev/formactions/tck/";

    /** All recorded cases, in the order of the file. */
    public static Stream<Case> all() {
        return read(FOLDER + "cases.json");
    }

    /** Cases of this project's own, on the same routes. */
    public static Stream<Case> own() {
        return read(FOLDER + "own-cases.json");
    }

    private static Stream<Case> read(String name) {
        try (InputStream file = Objects.requireNonNull(Case.class.getResourceAsStream(name), name)) {
            Object cases = Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return ((List<?>) Objects.requireNonNull(cases))
                    .stream().map(Json::object).map(Case::of);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private static Case of(Map<String, @Nullable Object> json) {
        return new Case(
                String.valueOf(json.get("id")), Json.object(json.get("request")), Json.object(json.get("expect")));
    }

    /**
     * Whether a page, or the check of the origin before it, writes the answer. The JAX-RS runtime itself answers any method
     * that a page does not have, if it comes from the own origin, and the text of an endpoint is written by the runtime, too.
     */
    boolean isAnsweredByAPage() {
        return (PAGE_METHODS.contains(String.valueOf(request.get("method"))) || isRefusedForItsOrigin())
                && !"text".equals(Json.object(expect.get("body")).get("kind"));
    }

    private boolean isRefusedForItsOrigin() {
        return FORBIDDEN.equals(expect.get("status"));
    }

    @Override
    public String toString() {
        return id;
    }
}
