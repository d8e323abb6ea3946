package dev.formactions.scenario;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.redirectExternal;
import static dev.formactions.ActionResult.redirectLocal;
import static dev.formactions.ActionResult.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which an action can end, as a browser and as a script sees it. */
class ResultsTest {

    @Path("/ends")
    @View("ends")
    @RequestScoped
    public static class Ends implements Page {

        @Load
        public String load() {
            return "loaded";
        }

        @Action("nothing")
        public void nothing() {}

        @Action("null")
        public String nullText() {
            return null;
        }

        @Action("value")
        public Map<String, Object> value() {
            return Map.of("answer", 42);
        }

        @Action("success")
        public ActionResult plainSuccess() {
            return success();
        }

        @Action("success-null")
        public ActionResult successNull() {
            return success(null);
        }

        @Action("success-data")
        public ActionResult successData() {
            return success(Map.of("answer", 42));
        }

        @Action("fail")
        public ActionResult plainFailure() {
            return fail(422);
        }

        @Action("fail-data")
        public ActionResult failure() {
            return fail(400, Map.of("answer", "<b>"));
        }

        @Action("redirect")
        public ActionResult away() {
            return redirect("/home?a=b");
        }

        @Action("redirect-thrown")
        public ActionResult thrown() {
            throw redirect(307, URI.create("/home"));
        }

        @Action("redirect-elsewhere")
        public ActionResult elsewhere() {
            return redirect("https://evil.example/");
        }

        @Action("redirect-external")
        public ActionResult external() {
            return redirectExternal("https://bank.example/pay");
        }

        @Action("redirect-local")
        public ActionResult local(@QueryParam("to") String to) {
            return redirectLocal(to, "/home");
        }

        @Action("error")
        public ActionResult expected() {
            return error(410, "Gone <away>");
        }

        @Action("error-thrown")
        public ActionResult expectedThrown() {
            throw error(418);
        }

        @Action("boom")
        public ActionResult unexpected() {
            throw new IllegalStateException("secret");
        }

        @Action("checked")
        public ActionResult checked() throws IOException {
            throw new IOException("secret");
        }

        @Action("assertion")
        public ActionResult fatal() {
            throw new AssertionError("secret");
        }

        @Action("endless")
        public ActionResult endless() {
            throw new StackOverflowError("secret");
        }

        @Action("later")
        public CompletionStage<ActionResult> later() {
            return CompletableFuture.supplyAsync(() -> fail(409, "later"));
        }

        @Action("later-nothing")
        public CompletionStage<Void> laterNothing() {
            return CompletableFuture.runAsync(() -> {});
        }

        @Action("later-redirect")
        public CompletionStage<ActionResult> laterRedirect() {
            return CompletableFuture.supplyAsync(() -> {
                throw redirect("/later");
            });
        }

        @Action("later-boom")
        public CompletionStage<ActionResult> laterBoom() {
            return CompletableFuture.failedFuture(new IOException("secret"));
        }

        @Action("response")
        public Response response() {
            return Response.status(201).type("text/plain").entity("made").build();
        }

        @Action("see-other")
        public Response seeOther() {
            return Response.status(303).header("Location", "/other").build();
        }

        @Action("response-error")
        public Response responseError() {
            return Response.status(409).entity("taken").build();
        }

        @Action("not-found")
        public ActionResult notFound() {
            throw new NotFoundException("internal words");
        }

        @Action("bad-request")
        public ActionResult badRequest() {
            throw new BadRequestException(
                    Response.status(400).entity("try again").build());
        }

        @Action("redirection")
        public ActionResult redirection() {
            throw new RedirectionException(303, URI.create("http://localhost:8080/abs"));
        }

        @Action("unavailable")
        public ActionResult unavailable() {
            throw new WebApplicationException(503);
        }

        @Action("unencodable")
        public Object unencodable() {
            return Thread.currentThread();
        }
    }

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(Ends.class)
                .view("ends", "{{data}}|{{form}}|{{form.answer}}")
                .view("error", "{{page.status}}: {{page.error.message}}|{{data.x}}")
                .start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Tag("HTML-1")
    @Tag("HTML-2")
    @Tag("HTML-4")
    @Tag("HTML-5")
    @Tag("ERROR-12")
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '^',
            textBlock =
                    """
            nothing            ! 200 ! loaded||
            null               ! 200 ! loaded||
            value              ! 200 ! loaded|{answer&#61;42}|42
            success            ! 200 ! loaded||
            success-null       ! 200 ! loaded||
            success-data       ! 200 ! loaded|{answer&#61;42}|42
            fail               ! 422 ! loaded||
            fail-data          ! 400 ! loaded|{answer&#61;&lt;b&gt;}|&lt;b&gt;
            error              ! 410 ! 410: Gone &lt;away&gt;|
            error-thrown       ! 418 ! 418: Error: 418|
            later              ! 409 ! loaded|later|
            later-nothing      ! 200 ! loaded||
            response           ! 201 ! made
            response-error     ! 409 ! taken
            not-found          ! 404 ! 404: Not Found|
            bad-request        ! 400 ! 400: try again|
            unavailable        ! 503 ! 503: Service Unavailable|
            unencodable        ! 200 ! loaded|""")
    void aBrowserSeesAPage(String action, int status, String body) {
        Answer answer = app.post("/ends?/" + action).answer();
        assertThat(answer.brief()).startsWith(status + " " + body);
    }

    @Tag("HTML-3")
    @Tag("REDIRECT-1")
    @Tag("REDIRECT-2")
    @Tag("REDIRECT-4")
    @Tag("REDIRECT-5")
    @Tag("REDIRECT-6")
    @Tag("JSON-9")
    @Tag("ERROR-12")
    @ParameterizedTest
    @CsvSource({
        "redirect, 303, /home?a=b",
        "redirect-thrown, 307, /home",
        "redirect-external, 303, https://bank.example/pay",
        "redirect-local&to=/there, 303, /there",
        "redirect-local&to=https://evil.example, 303, /home",
        "redirect-local&to=//evil.example, 303, /home",
        "redirect-local&to=, 303, /home",
        "redirect-local, 303, /home",
        "later-redirect, 303, /later",
        "see-other, 303, /other",
        "redirection, 303, http://localhost:8080/abs",
    })
    void aBrowserIsSentElsewhere(String action, int status, String location) {
        Answer answer = app.post("/ends?/" + action).answer();
        assertThat(answer.brief()).isEqualTo(status + " ");
        assertThat(answer.header("Location")).isEqualTo(location);
        assertThat(answer.header("Content-Type")).isNull();
    }

    @Tag("JSON-2")
    @Tag("JSON-3")
    @Tag("JSON-4")
    @Tag("JSON-5")
    @Tag("JSON-6")
    @Tag("JSON-7")
    @Tag("JSON-9")
    @Tag("REDIRECT-4")
    @Tag("ERROR-12")
    @Tag("FLOW-8")
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '^',
            textBlock =
                    """
            nothing            ! 200 ! {"type":"success","status":204,"data":"-1"}
            null               ! 200 ! {"type":"success","status":204,"data":"[null]"}
            value              ! 200 ! {"type":"success","status":200,"data":"[{\\"answer\\":1},42]"}
            success            ! 200 ! {"type":"success","status":204,"data":"-1"}
            success-null       ! 200 ! {"type":"success","status":204,"data":"[null]"}
            success-data       ! 200 ! {"type":"success","status":200,"data":"[{\\"answer\\":1},42]"}
            fail               ! 200 ! {"type":"failure","status":422,"data":"-1"}
            fail-data          ! 200 ! {"type":"failure","status":400,"data":"[{\\"answer\\":1},\\"\\\\u003Cb>\\"]"}
            redirect           ! 200 ! {"type":"redirect","status":303,"location":"/home?a=b"}
            redirect-thrown    ! 200 ! {"type":"redirect","status":307,"location":"/home"}
            redirect-elsewhere ! 500 ! {"type":"error","error":{"message":"Internal Error"}}
            redirect-external  ! 200 ! {"type":"redirect","status":303,"location":"https://bank.example/pay"}
            error              ! 410 ! {"type":"error","error":{"message":"Gone <away>"}}
            error-thrown       ! 418 ! {"type":"error","error":{"message":"Error: 418"}}
            boom               ! 500 ! {"type":"error","error":{"message":"Internal Error"}}
            later              ! 200 ! {"type":"failure","status":409,"data":"[\\"later\\"]"}
            later-nothing      ! 200 ! {"type":"success","status":204,"data":"-1"}
            later-redirect     ! 200 ! {"type":"redirect","status":303,"location":"/later"}
            response           ! 201 ! made
            see-other          ! 200 ! {"type":"redirect","status":303,"location":"/other"}
            response-error     ! 409 ! {"type":"error","error":{"message":"taken"}}
            not-found          ! 404 ! {"type":"error","error":{"message":"Not Found"}}
            bad-request        ! 400 ! {"type":"error","error":{"message":"try again"}}
            redirection        ! 200 ! {"type":"redirect","status":303,"location":"http://localhost:8080/abs"}
            unavailable        ! 503 ! {"type":"error","error":{"message":"Service Unavailable"}}
            unencodable        ! 500 ! {"type":"error","error":{"message":"Internal Error"}}""")
    void aScriptReadsAResult(String action, int status, String body) {
        try (Logged logged = new Logged()) {
            Answer answer = app.post("/ends?/" + action).enhanced().answer();
            assertThat(answer.brief()).isEqualTo(status + " " + body);
            assertThat(answer.header("Location")).isNull();
            assertThat(answer.header("Content-Type"))
                    .isEqualTo(action.equals("response") ? "text/plain" : "application/json");
            assertThat(logged.lines()).hasSize(status == 500 ? 1 : 0);
        }
    }

    @Tag("ERROR-4")
    @Tag("REDIRECT-4")
    @ParameterizedTest
    @CsvSource({"boom", "checked", "assertion", "endless", "later-boom", "redirect-elsewhere"})
    void whatNobodyExpectedIsLoggedAndNotShown(String action) {
        try (Logged logged = new Logged()) {
            Answer answer = app.post("/ends?/" + action).answer();
            assertThat(answer.brief()).isEqualTo("500 500: Internal Error|");
            assertThat(logged.lines()).containsExactly("SEVERE POST /ends: unexpected error");
            assertThat(logged.thrown()).doesNotContainNull();
        }
    }

    @Tag("HTML-6")
    @Test
    void pagesAreHtmlInUtf8() {
        Answer answer = app.get("/ends").answer();
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    }

    @Tag("HTML-8")
    @Test
    void aConditionalPostIsAnsweredInFull() {
        Answer answer = app.post("/ends?/value").header("If-None-Match", "*").answer();
        assertThat(answer.brief()).startsWith("200 loaded|");
        assertThat(answer.header("ETag")).isNull();
    }

    @Tag("ACCEPT-6")
    @Tag("ACCEPT-7")
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "value, 200 loaded|{answer&#61;42}|42, ",
        "fail, 422 loaded||, ",
        "redirect, '303 ', /home?a=b",
        "error, 410 410: Gone &lt;away&gt;|, ",
        "boom, 500 500: Internal Error|, "
    })
    void htmxAcceptsAnythingAndMeansHtml(String action, String brief, String location) {
        Answer answer = app.post("/ends?/" + action)
                .accept("*/*")
                .header("HX-Request", "true")
                .answer();
        assertThat(answer.brief()).isEqualTo(brief);
        assertThat(answer.header("Location")).isEqualTo(location);
        assertThat(answer.header("Vary")).isEqualTo("HX-Request");
    }

    @Tag("ACCEPT-7")
    @Test
    void whatHtmxHasNotDecidedDoesNotVary() {
        Answer read = app.get("/ends").header("HX-Request", "true").answer();
        Answer submitted = app.post("/ends?/fail").header("HX-Request", "false").answer();
        assertThat(read.header("Vary")).isNull();
        assertThat(submitted.header("Vary")).isNull();
    }

    @Tag("METHOD-1")
    @Tag("METHOD-2")
    @Test
    void readingNeverRunsAnAction() {
        assertThat(app.get("/ends?/boom").enhanced().answer().brief()).isEqualTo("200 loaded||");
        assertThat(app.send("HEAD", "/ends?/boom").answer().status()).isEqualTo(200);
    }
}
