package dev.formactions.tck.suite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares an answer with what a case expects, as the README of the cases says. */
final class Comparison {

    private static final List<String> COMPARED =
            List.of("content-type", "location", "set-cookie", "x-custom", "x-hook", "x-trace", "server-timing");
    private static final List<String> SHOWN =
            List.of("title", "boundary", "status", "message", "error", "form", "data");

    private final Answer answer;
    private final Map<String, @Nullable Object> headers;
    private final Map<String, @Nullable Object> body;
    private final List<String> differences = new ArrayList<>();

    private Comparison(Map<String, @Nullable Object> expect, Answer answer) {
        this.answer = answer;
        this.headers = Json.object(expect.get("headers"));
        this.body = Json.object(expect.get("body"));
    }

    /** What differs, one line each; empty if the answer is as expected. */
    static List<String> differences(Map<String, @Nullable Object> expect, Answer answer) {
        Comparison comparison = new Comparison(expect, answer);
        comparison.status(expect.get("status"));
        COMPARED.forEach(comparison::header);
        comparison.allow();
        comparison.body();
        return comparison.differences;
    }

    private void status(@Nullable Object expected) {
        List<?> accepted = expected instanceof List<?> list ? list : List.of(Objects.requireNonNull(expected));
        if (!accepted.contains((double) answer.status())) {
            differ("status", expected, answer.status());
        }
    }

    private void header(String name) {
        Object want = headers.get(name);
        boolean anyBody = kind().equals("any") || kind().equals("empty");
        if (want == null && anyBody && (name.equals("content-type") || name.equals("x-trace"))) {
            return;
        }
        if (name.equals("set-cookie")) {
            List<String> lines = want == null ? List.of() : strings(want);
            compare(name, SetCookie.canonical(lines), SetCookie.canonical(answer.all(name)));
            return;
        }
        String is = answer.header(name);
        if (is != null && name.equals("content-type")) {
            is = is.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        }
        if (is != null && name.equals("x-trace")) {
            is = is.replace("load:layout ", "");
        }
        compare(name, want, is);
    }

    private void allow() {
        if (headers.get("allow") instanceof List<?> want) {
            String is = Objects.requireNonNullElse(answer.header("allow"), "");
            List<String> allowed =
                    Stream.of(is.split(",", -1)).map(String::strip).toList();
            if (!allowed.contains("GET") || allowed.contains("POST") != want.contains("POST")) {
                differ("allow", want, is);
            }
        }
    }

    private void body() {
        switch (kind()) {
            case "any" -> {}
            case "empty" -> compare("body", "", answer.text());
            case "text" -> compare("text", body.get("text"), answer.text());
            case "json" -> json();
            case "html" -> html();
            default -> throw new IllegalArgumentException("A case expects a body of an unknown kind: " + kind());
        }
    }

    private void json() {
        try {
            Map<String, @Nullable Object> rest = new LinkedHashMap<>(Json.object(Json.read(answer.text())));
            rest.computeIfPresent("error", (name, error) -> Ignored.detail(error));
            Object data = body.containsKey("value") ? rest.remove("data") : null;
            compare("json", body.get("json"), rest);
            if (body.containsKey("value")) {
                compare("value", body.get("value"), data instanceof String text ? Devalue.decode(text) : data);
            }
        } catch (RuntimeException e) {
            differ("json", body.get("json"), e.getMessage() + ": " + answer.text());
        }
    }

    private void html() {
        ShownPage page = new ShownPage(answer.text());
        for (String name : SHOWN) {
            if (body.containsKey(name)) {
                Object is = page.find(name);
                switch (name) {
                    case "data" -> is = Ignored.layout(is);
                    case "error" -> is = Ignored.detail(is);
                    default -> {}
                }
                compare(name, body.get(name), is);
            }
        }
    }

    private String kind() {
        return String.valueOf(body.get("kind"));
    }

    private static List<String> strings(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }

    private void compare(String what, @Nullable Object want, @Nullable Object is) {
        if (!Objects.equals(want, is)) {
            differ(what, want, is);
        }
    }

    private void differ(String what, @Nullable Object want, @Nullable Object is) {
        String got = String.valueOf(is);
        differences.add(what + ": expected " + want + ", got " + got.substring(0, Math.min(got.length(), 300)));
    }
}
