package dev.formactions.tck.interop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One origin for two servers, as a reverse proxy makes it: pages and assets come from the first, submissions go to the
 * second. It can pretend that they come from elsewhere.
 */
final class Proxy implements AutoCloseable {

    /** What belongs to one connection (RFC 9110, section 7.6.1), or is the client's to set. */
    private static final Set<String> OWN_HEADERS =
            Set.of("connection", "content-length", "host", "keep-alive", "transfer-encoding", "upgrade", ":status");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;
    private final URI reads;
    private final URI posts;
    private volatile boolean fromElsewhere;

    private Proxy(HttpServer server, URI reads, URI posts) {
        this.server = server;
        this.reads = reads;
        this.posts = posts;
    }

    /** Starts on the loopback address, at any free port. */
    static Proxy start(URI reads, URI posts) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Proxy proxy = new Proxy(server, reads, posts);
        server.setExecutor(proxy.threads);
        server.createContext("/", proxy::forward);
        server.start();
        return proxy;
    }

    URI root() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Whether submissions arrive as if a page of another origin had sent them. */
    void pretendElsewhere(boolean elsewhere) {
        fromElsewhere = elsewhere;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void forward(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpResponse<byte[]> response = client.send(request(exchange), BodyHandlers.ofByteArray());
            response.headers().map().forEach((name, values) -> {
                if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            byte[] body = response.body();
            exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        boolean post = exchange.getRequestMethod().equals("POST");
        String target = exchange.getRequestURI().toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create((post ? posts : reads) + target))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        request.setHeader("X-Forwarded-Proto", "http");
        request.setHeader("X-Forwarded-Host", root().getAuthority());
        if (post && fromElsewhere) {
            request.setHeader("Origin", "https://elsewhere.example").setHeader("Sec-Fetch-Site", "cross-site");
        }
        return request.build();
    }
}
