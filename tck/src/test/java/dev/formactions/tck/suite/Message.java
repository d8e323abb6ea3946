package dev.formactions.tck.suite;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bytes of a case's request, headers exactly as written. */
final class Message {

    private static final int CHUNK = 8192;

    private Message() {}

    static byte[] of(Case one, URI base) {
        Words words = new Words(base);
        String method = String.valueOf(one.request().get("method"));
        byte[] body = body(one.request().get("body"), words);
        boolean chunked = Boolean.TRUE.equals(one.request().get("chunked"));
        String context = base.getRawPath().replaceFirst("/$", "");

        StringBuilder head = new StringBuilder();
        head.append(method).append(' ').append(context);
        head.append(words.fill(String.valueOf(one.request().get("path")))).append(" HTTP/1.1\r\n");
        Map<String, @Nullable Object> headers = Json.object(one.request().get("headers"));
        headers.forEach((name, value) -> header(head, name, words.fill(String.valueOf(value))));
        if (!headers.containsKey("host")) {
            header(head, "host", base.getRawAuthority());
        }
        header(head, "connection", "close");
        if (body != null && chunked) {
            header(head, "transfer-encoding", "chunked");
        } else if (body != null || method.equals("POST")) {
            header(head, "content-length", String.valueOf(body == null ? 0 : body.length));
        }
        head.append("\r\n");

        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        if (body != null) {
            message.writeBytes(chunked ? chunks(body) : body);
        }
        return message.toByteArray();
    }

    private static void header(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }

    private static byte @Nullable [] body(@Nullable Object body, Words words) {
        if (body == null) {
            return null;
        }
        if (body instanceof String text) {
            return words.fill(text).getBytes(StandardCharsets.UTF_8);
        }
        Map<String, @Nullable Object> json = Json.object(body);
        if (json.get("base64") instanceof String base64) {
            return Base64.getDecoder().decode(base64);
        }
        if (json.get("repeat") instanceof List<?> repeat && repeat.get(2) instanceof Double count) {
            String text = repeat.get(0) + String.valueOf(repeat.get(1)).repeat(count.intValue());
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalArgumentException("A case has a body of an unknown kind: " + json.keySet());
    }

    /** RFC 9112, section 7.1. */
    private static byte[] chunks(byte[] body) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int from = 0; from < body.length; from += CHUNK) {
            int length = Math.min(CHUNK, body.length - from);
            chunks.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            chunks.write(body, from, length);
            chunks.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        chunks.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return chunks.toByteArray();
    }
}
