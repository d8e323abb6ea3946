package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.Layout;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A POST that another site has caused is refused before any code of the application runs. */
@SuppressWarnings("try") // Some logs are only kept quiet.
class OriginTest {

    @Path("/transfer")
    @View("v")
    @RequestScoped
    public static class Transfer implements Page {
        @Action
        public void transfer() {}
    }

    @ApplicationScoped
    public static class Bar implements Layout {
        @Override
        public Map<String, Object> data(RequestEvent event) {
            return Map.of("user", "ada");
        }
    }

    private static App.Builder bank() {
        return App.of(Transfer.class, Bar.class)
                .view("v", "done {{data.user}}")
                .view("error", "{{page.status}} {{page.error.message}} {{data.user}}");
    }

    @Tag("CSRF-2")
    @Tag("CSRF-3")
    @Tag("CSRF-4")
    @ParameterizedTest(name = "Sec-Fetch-Site: {0}, Origin: {1}: {2}")
    @CsvSource({
        "same-origin, , 200",
        "none, , 200",
        "same-origin, https://evil.example, 200",
        "cross-site, , 403",
        "same-site, , 403",
        "cross-site, http://localhost:8080, 403",
        "cross-site, https://partner.example, 200",
        ", http://localhost:8080, 200",
        ", https://partner.example, 200",
        ", https://evil.example, 403",
        ", null, 403",
        ", , 403",
    })
    void theVerdictComesFromTwoHeaders(String site, String origin, int status) {
        try (App app = bank().setting("formactions.trusted-origins", "https://partner.example")
                        .start();
                Logged logged = new Logged()) {
            Exchange post = app.post("/transfer").header("Sec-Fetch-Site", site).header("Origin", origin);
            assertThat(post.answer().status()).isEqualTo(status);
            assertThat(logged.lines()).hasSize(status == 403 ? 1 : 0);
        }
    }

    @Tag("CSRF-5")
    @Test
    void theOwnOriginCanBeTheOneThatUsersSee() {
        try (App app = bank().setting("formactions.origin", "https://bank.example")
                        .start();
                Logged ignored = new Logged()) {
            assertThat(withOrigin(app, "https://bank.example").status()).isEqualTo(200);
            assertThat(withOrigin(app, "http://localhost:8080").status()).isEqualTo(403);
        }
    }

    @Test
    void aHostWithAnUnderscoreIsAnOriginToo() {
        try (App app = bank().base("http://my_app:8080/").start()) {
            assertThat(withOrigin(app, "http://my_app:8080").status()).isEqualTo(200);
        }
    }

    private static Answer withOrigin(App app, String origin) {
        return app.post("/transfer")
                .header("Sec-Fetch-Site", null)
                .header("Origin", origin)
                .answer();
    }

    @Tag("CSRF-7")
    @Tag("CSRF-8")
    @Test
    void theClientSeesAShortTextAndTheLogBothOrigins() {
        try (App app = bank().start();
                Logged logged = new Logged()) {
            Answer page = withOrigin(app, "https://evil.example");
            assertThat(page.brief()).isEqualTo("403 403 Cross-site POST form submissions are forbidden ");
            assertThat(logged.lines())
                    .containsExactly(
                            "WARNING FA-302: refused a POST to /transfer: Refused a cross-site POST, its Origin is"
                                    + " not the page's own: it came from https://evil.example, expected http://localhost:8080."
                                    + " If https://evil.example is this application as its users see it, set formactions.origin"
                                    + " to it; if it is another site that may post here, add it to"
                                    + " formactions.trusted-origins.");
        }
    }

    @Tag("JSON-8")
    @Tag("CSRF-7")
    @Test
    void aScriptReadsItAsAResult() {
        try (App app = bank().start();
                Logged ignored = new Logged()) {
            Answer answer = app.post("/transfer")
                    .header("Sec-Fetch-Site", "cross-site")
                    .enhanced()
                    .answer();
            assertThat(answer.brief())
                    .isEqualTo("403 {\"type\":\"error\",\"error\":{\"message\":\"Cross-site POST form submissions are"
                            + " forbidden\"}}");
        }
    }

    @Tag("REFUSE-1")
    @Tag("CSRF-1")
    @Test
    void itComesBeforeEveryOtherRefusal() {
        try (App app = bank().start();
                Logged ignored = new Logged()) {
            Answer answer = app.post("/transfer?/nope")
                    .header("Content-Type", "application/json")
                    .header("Sec-Fetch-Site", "cross-site")
                    .answer();
            assertThat(answer.status()).isEqualTo(403);
        }
    }

    @Tag("CSRF-10")
    @Test
    void itCanBeTriedOutWithoutRefusing() {
        try (App app = bank().setting("formactions.origin-check", "report").start();
                Logged logged = new Logged()) {
            assertThat(withOrigin(app, "https://evil.example").brief()).isEqualTo("200 done ada");
            assertThat(logged.lines())
                    .singleElement()
                    .asString()
                    .startsWith("WARNING FA-302: would have refused a POST to /transfer: ");
        }
    }

    @Tag("CSRF-1")
    @Test
    void readingIsAllowedFromEverywhere() {
        try (App app = bank().start()) {
            Answer answer =
                    app.get("/transfer").header("Sec-Fetch-Site", "cross-site").answer();
            assertThat(answer.brief()).isEqualTo("200 done ada");
        }
    }
}
