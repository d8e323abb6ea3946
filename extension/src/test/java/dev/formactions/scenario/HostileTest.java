package dev.formactions.scenario;

import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirectLocal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Cookies;
import dev.formactions.FormData;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever a client sends: an answer that is its own fault or none, and nothing of our insides. */
class HostileTest {

    private static final Set<Integer> EXPECTED = Set.of(200, 303, 400, 403, 404, 405, 406, 413, 415, 422);

    @Path("/page/{id}")
    @View("v")
    @RequestScoped
    public static class Everything implements Page {

        @Load
        public Map<String, Object> load(
                RequestEvent event,
                Locale locale,
                Cookies cookies,
                @PathParam("id") int id,
                @QueryParam("n") List<Integer> numbers,
                @HeaderParam("X-Number") Integer number,
                @CookieParam("c") Integer cookie) {
            return Map.of("url", event.url(), "params", event.params(), "all", cookies.all(), "locale", locale);
        }

        @Action("form")
        public ActionResult form(FormData form, @FormParam("age") Integer age) {
            return fail(422, form.fields());
        }

        @Action("go")
        public ActionResult go(@QueryParam("to") String to, Cookies cookies) {
            cookies.set("seen", String.valueOf(to));
            return redirectLocal(to, "/home");
        }
    }

    @Path("/both/{id}")
    @View("v")
    @RequestScoped
    public static class Both extends Everything {

        @GET
        @Produces("application/json")
        public String read() {
            return "{}";
        }

        @POST
        @Consumes("application/json")
        @Produces("application/json")
        public String write(String body) {
            return "{}";
        }
    }

    record Hostile(String method, String target, Map<String, String> headers, Body body) {}

    /** Shows its bytes where a test has failed. */
    static final class Body {

        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }

        @Override
        public String toString() {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static App app;

    @BeforeContainer
    static void start() {
        app = App.of(Everything.class, Both.class)
                .view("v", "{{data.url}} {{data.params}} {{data.all}} {{form}} {{actions.go.url}} {{page.url}}")
                .setting("formactions.body-limit", 60)
                .setting("formactions.field-limit", 5)
                .start();
    }

    @AfterContainer
    static void stop() {
        app.close();
    }

    @Tag("BODY-5")
    @Property(tries = 3000)
    void noRequestFindsAnErrorOfOurs(@ForAll("requests") Hostile request) {
        try (Logged logged = new Logged()) {
            Exchange exchange = app.send(request.method(), request.target())
                    .body(request.body().bytes());
            request.headers().forEach(exchange::header);
            Answer answer = exchange.answer();
            assertThat(answer.failure()).isNull();
            assertThat(answer.status()).isIn(EXPECTED);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ", "dev.formactions");
            assertThat(logged.lines()).hasSizeLessThanOrEqualTo(1);
            assertThat(String.valueOf(answer.header("Location"))).doesNotContain("evil");
        }
    }

    @Provide
    Arbitrary<Hostile> requests() {
        return Combinators.combine(
                        Arbitraries.of("GET", "POST", "POST", "POST", "HEAD"), targets(), headers(), bodies())
                .as(Hostile::new);
    }

    private static Arbitrary<String> targets() {
        Arbitrary<String> paths = Arbitraries.of(
                "/page/7", "/page/x", "/page/%00", "/page/%C3", "/page/7;a=b", "/both/7", "/both/7/", "/no");
        Arbitrary<String> pieces = Arbitraries.of(
                "/form",
                "%2Fform",
                "/go",
                "/",
                "/default",
                "/%00",
                "/%C3%28",
                "to=/ok",
                "to=%2F%2Fevil.example",
                "to=https://evil.example",
                "to=/%5Cevil.example",
                "to=%0d%0aSet-Cookie:a=b",
                "n=1",
                "n=x",
                "n=",
                "=",
                "&",
                "%3D",
                "x=%F0%9F%92%A9",
                "+");
        return Combinators.combine(paths, pieces.list().ofMaxSize(4))
                .as((path, query) -> query.isEmpty() ? path : path + "?" + String.join("&", query));
    }

    private static Arbitrary<Map<String, String>> headers() {
        Arbitrary<String> noise = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(12);
        return Combinators.combine(
                        Arbitraries.oneOf(
                                noise,
                                Arbitraries.of(
                                        "text/html",
                                        "application/json",
                                        "*/*",
                                        "image/png",
                                        "text/html;q=x",
                                        ",,;;",
                                        "a/b/c")),
                        Arbitraries.oneOf(
                                noise,
                                Arbitraries.of(
                                        "application/x-www-form-urlencoded",
                                        "multipart/form-data",
                                        "text/plain",
                                        "application/x-form-action",
                                        "application/json",
                                        "multipart/form-data; boundary=x")),
                        Arbitraries.oneOf(noise, Arbitraries.of("c=1", "c=x", "c=%", "c=\"", "=;;=", "__Host-a=b")),
                        Arbitraries.oneOf(
                                noise, Arbitraries.of("null", "http://localhost:8080", "https://evil.example")),
                        Arbitraries.of("same-origin", "same-origin", "same-origin", "cross-site", "none", "?"),
                        Arbitraries.oneOf(noise, Arbitraries.of("de", "*", ";q=2", "1")))
                .as((accept, type, cookie, origin, site, other) -> Map.of(
                        "Accept", accept,
                        "Content-Type", type,
                        "Cookie", cookie,
                        "Origin", origin,
                        "Sec-Fetch-Site", site,
                        "Accept-Language", other,
                        "X-Number", other,
                        "HX-Request", other,
                        "x-sveltekit-action", other,
                        "Content-Length", other));
    }

    private static Arbitrary<Body> bodies() {
        Arbitrary<Body> texts = Arbitraries.of(
                        "age=7", "age=x", "a=b&c=d", "a&b&c&d&e&f&g", "%", "%zz=%C3", "--x\r\n\r\n--x--", "{", "")
                .map(text -> new Body(text.getBytes(StandardCharsets.UTF_8)));
        return Arbitraries.oneOf(
                texts, Arbitraries.bytes().array(byte[].class).ofMaxSize(80).map(Body::new));
    }
}
