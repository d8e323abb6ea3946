package dev.formactions.tck.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** How the script for browsers reaches them: the same on every server. */
public final class ServedScript {

    private static final Pattern ADDRESS = Pattern.compile("src=\"(/_form-actions/[^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI root;

    /** @param root the application's root */
    public ServedScript(URI root) {
        this.root = root;
    }

    /** Loads it as a browser does, and looks at what caches are told. */
    public void check() throws IOException, InterruptedException {
        URI script = root.resolve(addressInPage());
        HttpResponse<byte[]> plain = send(HttpRequest.newBuilder(script));
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(header(plain, "Content-Type")).isEqualToIgnoringCase("text/javascript;charset=utf-8");
        assertThat(header(plain, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(plain, "Vary")).contains("Accept-Encoding");
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(plain.body()).asString(UTF_8).contains("export const {enhance,");
        compressed(script, plain.body());
        known(script, header(plain, "ETag"));
        HttpRequest.Builder head = HttpRequest.newBuilder(script).method("HEAD", BodyPublishers.noBody());
        assertThat(send(head).statusCode()).isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(root.resolve("/_form-actions/0/form-actions.js")))
                        .statusCode())
                .isEqualTo(404);
    }

    private void compressed(URI script, byte[] text) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(script).header("Accept-Encoding", "gzip"));
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/javascript;charset=utf-8");
        assertThat(unzipped(answer.body())).isEqualTo(text);
    }

    private void known(URI script, String tag) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(script).header("If-None-Match", tag));
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "ETag")).isEqualTo(tag);
    }

    private String addressInPage() throws IOException, InterruptedException {
        byte[] page =
                send(HttpRequest.newBuilder(root.resolve("/browser/book"))).body();
        Matcher found = ADDRESS.matcher(new String(page, UTF_8));
        assertThat(found.find()).as("the address of the script in the page").isTrue();
        return found.group(1);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static byte[] unzipped(byte[] body) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
