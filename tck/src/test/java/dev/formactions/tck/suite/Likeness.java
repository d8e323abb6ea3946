package dev.formactions.tck.suite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An answer as two servers must agree on it: every byte but the dates, the ports, the names that
 * a virtual machine invents, and what belongs to the transport.
 *
 * @param status the status
 * @param headers the values of each header in order, names in lower case and sorted
 * @param body the body
 */
public record Likeness(int status, Map<String, List<String>> headers, String body) {

    /**
     * What a server, its connections and its caches write. Everything else is the application's: a header that is not listed
     * here is compared, so that none that a page sets can be forgotten.
     */
    private static final List<String> TRANSPORT = List.of(
            "connection",
            "content-language",
            "content-length",
            "date",
            "keep-alive",
            "server",
            "transfer-encoding",
            "x-frame-options",
            "x-powered-by");

    /** What Open Liberty adds to every answer with a cookie, unless the application has said how to cache it. */
    private static final Map<String, String> LIBERTY_COOKIES = Map.of(
            "cache-control", "no-cache=\"set-cookie, set-cookie2\"",
            "expires", "Thu, 01 Dec 1994 16:00:00 GMT");

    /** Ports are all that differs in an address: each server of the suite is called localhost. */
    private static final String PORT = "localhost:{port}";

    /** The class of a lambda has a name that each virtual machine invents. */
    private static final Pattern LAMBDA = Pattern.compile("\\$\\$Lambda[$/0-9a-fx]*");

    static Likeness of(Answer answer, int port) {
        return of(answer.status(), answer.headers(), answer.text(), port);
    }

    /**
     * An answer as it came.
     *
     * @param received the values of each header in order, names in lower case
     * @param port the server's
     */
    public static Likeness of(int status, Map<String, List<String>> received, String text, int port) {
        String address = "localhost:" + port;
        Map<String, List<String>> headers = new TreeMap<>();
        received.forEach((name, values) -> {
            if (!TRANSPORT.contains(name) && !isLibertys(name, values)) {
                headers.put(
                        name,
                        values.stream()
                                .map(value -> value.replace(address, PORT))
                                .toList());
            }
        });
        String body = LAMBDA.matcher(text.replace(address, PORT)).replaceAll("{lambda}");
        return new Likeness(status, headers, body);
    }

    private static boolean isLibertys(String name, List<String> values) {
        return LIBERTY_COOKIES.containsKey(name) && values.equals(List.of(LIBERTY_COOKIES.get(name)));
    }

    /** What the runtime itself writes, such as its answer to PUT: only the status is the same everywhere. */
    public Likeness statusOnly() {
        return new Likeness(status, Map.of(), "");
    }

    /** Each part by its name, for a comparison that says where the difference is. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("status", String.valueOf(status));
        headers.forEach((name, values) -> parts.put("header " + name, String.join(" | ", values)));
        parts.put("body", body);
        return parts;
    }
}
