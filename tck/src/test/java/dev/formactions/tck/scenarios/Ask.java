package dev.formactions.tck.scenarios;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One request, written as a story: what is sent, then {@link #reply()}. */
public final class Ask {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String method;
    private final URI uri;
    private final Site site;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private BodyPublisher body = BodyPublishers.noBody();
    private boolean compared = true;

    Ask(String method, String path, Site site) {
        this.method = method;
        this.uri = URI.create(site.root() + path);
        this.site = site;
    }

    /** Sets a header. */
    public Ask header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Who the request says it comes from, such as {@code ann staff}. */
    public Ask as(String caller) {
        return header("X-Caller", caller);
    }

    /** What is sent along. */
    public Ask body(String text) {
        body = BodyPublishers.ofString(text);
        return this;
    }

    /** What is sent along, made while it is sent. */
    Ask body(BodyPublisher publisher) {
        body = publisher;
        return this;
    }

    /** Sends a form with a file. */
    public Ask form(LargeForm form) {
        return header("Content-Type", LargeForm.TYPE).body(form.declared());
    }

    /** The status of the answer is all that servers must have in common: no page writes it, or they are not asked the same. */
    Ask byStatus() {
        compared = false;
        return this;
    }

    /** Sends the request. Redirects are not followed. */
    public Reply reply() throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)).method(method, body);
        headers.forEach(request::setHeader);
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        Reply reply = new Reply(response.statusCode(), response.headers(), response.body());
        site.comparing().check(reply, site.root(), compared);
        return reply;
    }
}
