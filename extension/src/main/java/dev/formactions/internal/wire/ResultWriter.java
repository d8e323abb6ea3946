package dev.formactions.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.bind.Jsonb;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the result of an action as the JSON that SvelteKit's client and ours expect: UTF-8, keys in a fixed order. The
 * status inside is the result's; the response to an enhanced submission has its own.
 */
public final class ResultWriter {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    private final DevalueEncoder encoder;
    private final PlainJson json;

    /**
     * Makes a writer.
     *
     * @param encoder writes the data
     * @param jsonb asked once something in an error is more than a simple value
     */
    public ResultWriter(DevalueEncoder encoder, Supplier<Jsonb> jsonb) {
        this.encoder = encoder;
        this.json = new PlainJson(value -> jsonb.get().toJson(value));
    }

    /**
     * Writes a success; its status is 204 if the data is null or undefined.
     *
     * @param data the data, {@link Undefined} if there is none
     * @throws UnencodableException if the data has no form in JavaScript
     */
    public byte[] success(@Nullable Object data) {
        String text = encoder.encode(data);
        boolean empty = text.equals("-1") || text.equals("[null]");
        return withData("success", empty ? NO_CONTENT : OK, text);
    }

    /**
     * Writes a failure.
     *
     * @param data the data, {@link Undefined} if there is none
     * @throws UnencodableException if the data has no form in JavaScript
     */
    public byte[] failure(int status, @Nullable Object data) {
        return withData("failure", status, encoder.encode(data));
    }

    /** Writes a redirect to a location as it was given. */
    public byte[] redirect(int status, String location) {
        StringBuilder out = start("redirect", status).append(",\"location\":");
        Quotes.json(out, location);
        return end(out);
    }

    /** Writes an error: plain JSON, because it may be read by clients that know nothing of devalue. */
    public byte[] error(Map<String, ? extends @Nullable Object> error) {
        StringBuilder out = new StringBuilder("{\"type\":\"error\",\"error\":");
        json.write(error, out);
        return end(out);
    }

    /**
     * Adds the rendered page to a result.
     *
     * @param result what one of the other methods has written
     * @param status the status of the page
     * @param html the page in UTF-8
     */
    public byte[] withPage(byte[] result, int status, byte[] html) {
        StringBuilder out = new StringBuilder(html.length * 5 / 4)
                .append(",\"page\":{\"status\":")
                .append(status)
                .append(",\"html\":");
        Quotes.json(out, new String(html, UTF_8));
        byte[] page = out.append("}}").toString().getBytes(UTF_8);
        byte[] both = Arrays.copyOf(result, result.length - 1 + page.length);
        System.arraycopy(page, 0, both, result.length - 1, page.length);
        return both;
    }

    private static byte[] withData(String type, int status, String text) {
        StringBuilder out = start(type, status);
        out.ensureCapacity(out.length() + text.length() * 5 / 4);
        Quotes.json(out.append(",\"data\":"), text);
        return end(out);
    }

    private static StringBuilder start(String type, int status) {
        return new StringBuilder()
                .append("{\"type\":\"")
                .append(type)
                .append("\",\"status\":")
                .append(status);
    }

    private static byte[] end(StringBuilder out) {
        return out.append('}').toString().getBytes(UTF_8);
    }
}
