package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which an action can end, as a browser sees it, and as one with htmx does. */
class ResultsForBrowsersTest {

    private static App app;

    @BeforeAll
    static void start() {
        app = Ends.start();
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

    @Tag("METHOD-1")
    @Tag("METHOD-2")
    @Test
    void readingNeverRunsAnAction() {
        assertThat(app.get("/ends?/boom").enhanced().answer().brief()).isEqualTo("200 loaded||");
        assertThat(app.send("HEAD", "/ends?/boom").answer().status()).isEqualTo(200);
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
}
