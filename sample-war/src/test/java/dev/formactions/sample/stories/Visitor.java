package dev.formactions.sample.stories;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Visits the sample as a browser without scripts does, with a jar of cookies, but without a browser. */
final class Visitor {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI root;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** @param root where the sample is, without a trailing slash */
    Visitor(URI root) {
        this.root = root;
    }

    /** What the visitor sees, and where the browser would go from there. */
    record Shown(int status, String location, String html) {}

    Shown get(String path) throws IOException, InterruptedException {
        return send(ask(path).GET());
    }

    Shown post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(form(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Posts a form with a file, as a browser or as a script. */
    Shown upload(String path, Map<String, String> fields, String field, int bytes, boolean script)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--X\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--X\r\nContent-Disposition: form-data; name=\"")
                .append(field)
                .append("\"; filename=\"badge.png\"\r\nContent-Type: image/png\r\n\r\n")
                .append("p".repeat(bytes))
                .append("\r\n--X--\r\n");
        return send(form(path)
                .setHeader("Accept", script ? "application/json" : "text/html")
                .header("Content-Type", "multipart/form-data; boundary=X")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder form(String path) {
        return ask(path).header("Origin", root.getScheme() + "://" + root.getRawAuthority());
    }

    private HttpRequest.Builder ask(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Shown send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        String location = response.headers().firstValue("Location").orElse("");
        // As paths of the sample, wherever it lies.
        return new Shown(
                response.statusCode(), location.replaceFirst("^" + root.getRawPath() + "(?=/)", ""), response.body());
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
