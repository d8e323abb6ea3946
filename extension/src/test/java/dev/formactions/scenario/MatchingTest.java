package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.FormData;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which action a POST runs, or why none: 405, then 404, then 415; and what happens to its body. */
class MatchingTest {

    @Path("/named")
    @View("v")
    @RequestScoped
    public static class Named implements Page {

        @Action("read")
        public String read(FormData form) {
            return form.get("name");
        }

        @Action("stream")
        public String stream(RequestEvent event) throws IOException {
            return new String(event.body().readAllBytes(), StandardCharsets.UTF_8);
        }

        @Action("ignore")
        public String ignore(FormData form) {
            return "ignored";
        }

        @Action("twice")
        public String twice(RequestEvent event) throws IOException {
            event.body().readAllBytes();
            return event.formData().get("name");
        }

        @Action("")
        public String empty() {
            return "the empty name";
        }
    }

    @Path("/default")
    @View("v")
    @RequestScoped
    public static class Default implements Page {
        @Action
        public String act() {
            return "default";
        }
    }

    @Path("/none")
    @View("v")
    @RequestScoped
    public static class None implements Page {}

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(Named.class, Default.class, None.class)
                .view("v", "{{form}}")
                .view("error", "{{page.status}} {{page.error.message}}")
                .setting("formactions.body-limit", "20")
                .setting("formactions.field-limit", 3)
                .start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Tag("SELECT-2")
    @Tag("SELECT-5")
    @Tag("SELECT-9")
    @Tag("SELECT-10")
    @Tag("REFUSE-1")
    @Tag("REFUSE-2")
    @Tag("TYPE-1")
    @Tag("TYPE-2")
    @Tag("TYPE-3")
    @Tag("FORM-8")
    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "/none, application/json, 405 405 Method Not Allowed",
        "/none?/read, application/json, 405 405 Method Not Allowed",
        "/named, application/json, 404 404 Not Found",
        "/named?/nope, application/json, 404 404 Not Found",
        "/named?/default, text/plain, 404 404 Not Found",
        "/named?/toString, text/plain, 404 404 Not Found",
        "/default?/default, text/plain, 404 404 Not Found",
        "/default?/act, text/plain, 404 404 Not Found",
        "/named?/ignore, application/json, 415 415 Unsupported Media Type",
        "/named?/ignore, application/x-form-action, 415 415 Unsupported Media Type",
        "/named?/ignore, , 415 415 Unsupported Media Type",
        "/named?/ignore, text/plain, 200 ignored",
        "/named?/ignore, TEXT/Plain; charset=x, 200 ignored",
        "/named?/ignore, multipart/form-data, 200 ignored",
        "/named?x=1&%2Fignore=2, text/plain, 200 ignored",
        "/named?/, text/plain, 200 the empty name",
        "/default, text/plain, 200 default",
        "/default?x=/nope, text/plain, 200 default",
        "/named?/ignore, application/x-www-form-urlencoded; charset=x, 200 ignored",
        "/named?/read, application/x-www-form-urlencoded; charset=utf-16, 415 415 Unsupported Media Type",
        "/named?/read, text/plain, 415 415 Unsupported Media Type",
    })
    void theFirstReasonDecides(String target, String type, String brief) {
        Answer answer = app.post(target).header("Content-Type", type).answer();
        assertThat(answer.brief()).isEqualTo(brief);
        assertThat(answer.header("Allow")).isEqualTo(target.startsWith("/none") ? "GET, HEAD, OPTIONS" : null);
    }

    @Tag("SELECT-11")
    @Test
    void aFieldOfTheFormSelectsNothing() {
        assertThat(app.post("/named").body("/ignore=1").answer().brief()).isEqualTo("404 404 Not Found");
        assertThat(app.post("/default").body("/nope=1").answer().brief()).isEqualTo("200 default");
    }

    @Tag("BODY-1")
    @Tag("BODY-2")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/named?/read, 413 413 Payload Too Large",
        "/named?/stream, 413 413 Payload Too Large",
        "/named?/ignore, 200 ignored",
        "/named?/nope, 404 404 Not Found",
    })
    void aBodyOverTheLimitIsRefusedWhenItIsRead(String target, String brief) {
        String body = "name=12345678901234567890";
        assertThat(app.post(target).body(body).answer().brief()).isEqualTo(brief);
        Answer declared =
                app.post(target).header("Content-Length", "25").body(body).answer();
        assertThat(declared.brief()).isEqualTo(brief);
    }

    @Tag("BODY-2")
    @Test
    void aBodyOfExactlyTheLimitIsRead() {
        assertThat(app.post("/named?/read")
                        .body("name=123456789012345")
                        .answer()
                        .brief())
                .isEqualTo("200 123456789012345");
    }

    @Tag("BODY-3")
    @Test
    void aFormWithTooManyFieldsIsRefused() {
        assertThat(app.post("/named?/read").body("name=a&b&c").answer().brief()).isEqualTo("200 a");
        assertThat(app.post("/named?/read").body("name=a&b&c&d").answer().brief())
                .isEqualTo("413 413 Payload Too Large");
    }

    @ParameterizedTest(name = "Content-Length: {0}")
    @ValueSource(strings = {"many", "-1", "", "99999999999999999999"})
    void aLengthThatIsNoNumberIsLeftToTheServer(String length) {
        Answer answer = app.post("/named?/read")
                .header("Content-Length", length)
                .body("name=a")
                .answer();
        assertThat(answer.status()).isIn(200, 400);
    }

    @Tag("BODY-4")
    @Test
    void aBodyIsReadOnce() {
        try (Logged logged = new Logged()) {
            assertThat(app.post("/named?/twice").body("name=a").answer().status())
                    .isEqualTo(500);
            assertThat(logged.thrown())
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .asString()
                    .startsWith("The body of this request was read already");
        }
    }
}
