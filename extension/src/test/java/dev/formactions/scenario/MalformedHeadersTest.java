package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.Cookies;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that a runtime cannot parse do not end a request before its page could answer. */
class MalformedHeadersTest {

    private static App app;

    @Path("/plain")
    @View("plain")
    @RequestScoped
    public static class PlainPage implements Page {
        @Action
        public String run(Cookies cookies, RequestEvent event) {
            cookies.set("a", "b");
            return event.url().toString();
        }
    }

    @BeforeAll
    static void start() {
        app = App.of(PlainPage.class)
                .view("plain", "{{form}}")
                .setting("formactions.origin", "https://shop.example.com")
                .start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "/", "q=1", ",,,", "text/html;q=1.2.3", "text/html;;"})
    void anAcceptThatIsNoneGetsAPage(String accept) {
        Answer answer = app.post("/plain").accept(accept).answer();
        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ";", "x", "a/b/c", "text/plain, application/x-www-form-urlencoded"})
    void aContentTypeThatIsNoneIsUnsupported(String type) {
        Answer answer = app.send("POST", "/plain")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", type)
                .answer();
        assertThat(answer.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void aContentTypeThatIsNoneMeansNothingToAGet(String method) {
        Answer answer = app.send(method, "/plain").header("Content-Type", "").answer();
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aForeignOriginIsToldBeforeAMalformedType() {
        Answer answer = app.send("POST", "/plain")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "x")
                .answer();
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void theConfiguredOriginDecidesWhatTheUrlIsAndThatCookiesAreSecure() {
        Answer answer = app.post("/plain").answer();
        assertThat(answer.body()).isEqualTo("https://shop.example.com/plain");
        assertThat(answer.cookies()).singleElement().asString().contains("; Secure");
    }
}
