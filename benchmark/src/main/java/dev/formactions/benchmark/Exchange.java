package dev.formactions.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;

/** The requests that are measured, with the headers of a browser. */
public enum Exchange {
    /** Shows the page to somebody who is signed in. */
    GET("GET", "/login", Exchange.BROWSER, ""),
    /** Signs in with a wrong password, by the form itself. */
    FAILED_HTML("POST", "/login?/login", Exchange.BROWSER, Exchange.WRONG),
    /** Signs in with a wrong password, by a script. */
    FAILED_JSON("POST", "/login?/login", "application/json", Exchange.WRONG),
    /** Signs in: 303 with a cookie. */
    REDIRECT("POST", "/login?/login", Exchange.BROWSER, "email=ada%40example.com&password=correct+horse");

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String WRONG = "email=ada%40example.com&password=wrong";

    private final String method;
    private final String target;
    private final String accept;
    private final String body;

    Exchange(String method, String target, String accept, String body) {
        this.method = method;
        this.target = target;
        this.accept = accept;
        this.body = body;
    }

    public String method() {
        return method;
    }

    /** Path and query. */
    public String target() {
        return target;
    }

    /** The form; empty without one. */
    public String body() {
        return body;
    }

    /**
     * The headers, less those that a client adds itself. There is no {@code Sec-Fetch-Site}, so that the origins have to
     * be compared.
     *
     * @param origin scheme, host and port of the server
     */
    public Map<String, String> headers(String origin) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        headers.put("Accept", accept);
        headers.put("Accept-Language", "en-US,en;q=0.5");
        headers.put("Referer", origin + "/login");
        if (method.equals("POST")) {
            headers.put("Origin", origin);
            headers.put("Content-Type", "application/x-www-form-urlencoded");
            headers.put("Cookie", "theme=dark");
        } else {
            headers.put("Cookie", "theme=dark; sessionid=4e1c02a9d7b3485f");
        }
        return headers;
    }

    /** The request as a script for wrk. */
    String lua(String origin) {
        StringBuilder lua = new StringBuilder("wrk.method = " + quoted(method) + "\n");
        lua.append("wrk.path = ").append(quoted(target)).append('\n');
        headers(origin).forEach((name, value) -> lua.append("wrk.headers[")
                .append(quoted(name))
                .append("] = ")
                .append(quoted(value))
                .append('\n'));
        if (!body.isEmpty()) {
            lua.append("wrk.body = ").append(quoted(body)).append('\n');
        }
        return lua.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
