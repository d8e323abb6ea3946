package dev.formactions.scenario;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.Layout;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import dev.formactions.spi.ErrorHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown when something goes wrong, wherever it does. */
class ErrorsTest {

    @Path("/orders")
    @View("shop/orders/list")
    @RequestScoped
    public static class Orders implements Page {

        @Load
        public Object load(@QueryParam("load") String how) {
            return end(how == null ? "fine" : how);
        }

        @Action("end")
        public Object act(@QueryParam("how") String how) {
            return end(how == null ? "fine" : how);
        }
    }

    private static Object end(String how) {
        return switch (how) {
            case "error" -> throw error(402, "Pay first");
            case "boom" -> throw new IllegalStateException("secret");
            case "redirect" -> throw redirect("/elsewhere");
            case "fail" -> fail(422);
            case "success" -> success();
            case "view" -> new Explosive(new IllegalStateException("secret"));
            case "deep-view" -> new Explosive(new StackOverflowError("secret"));
            case "fatal-view" -> new Explosive(new AssertionError("secret"));
            default -> Map.of("shown", how);
        };
    }

    /** Breaks whoever looks at it. */
    public static final class Explosive {

        private final Throwable inside;

        Explosive(Throwable inside) {
            this.inside = inside;
        }

        public String getShown() throws Throwable {
            if (inside == null) {
                return "";
            }
            throw inside;
        }
    }

    @ApplicationScoped
    public static class Bar implements Layout {
        @Override
        public Map<String, Object> data(RequestEvent event) {
            String how = event.headers().getHeaderString("X-Layout");
            if ("assertion".equals(how)) {
                throw new AssertionError("secret");
            }
            end(how == null ? "fine" : how);
            return Map.of("user", "ada");
        }
    }

    @ApplicationScoped
    public static class Handler implements ErrorHandler {
        @Override
        public Map<String, Object> handle(Throwable error, RequestEvent event, int status, String message) {
            return switch (String.valueOf(event.headers().getHeaderString("X-Handler"))) {
                case "throws" -> throw new IllegalStateException("secret");
                case "nothing" -> null;
                case "more" -> Map.of("id", 7);
                case "other" -> Map.of("message", "Sorry for " + status);
                case "unencodable" -> Map.of("thread", Thread.currentThread());
                default -> null;
            };
        }
    }

    private static App.Builder shop() {
        return App.of(Orders.class, Bar.class)
                .view("shop/orders/list", "{{data.user}} {{data.shown}}{{form.shown}}")
                .view("error", "root {{page.status}} {{page.error.message}} {{data.user}}");
    }

    @Tag("ERROR-7")
    @ParameterizedTest(name = "error views in {0}: {1}")
    @CsvSource({
        "shop/orders, nearest",
        "shop, nearest",
        "shop/orders/list, root",
        "elsewhere, root",
    })
    void theNearestErrorViewIsShown(String folder, String shown) {
        try (App app = shop().view(folder + "/error", "nearest {{page.status}} {{page.error.message}} {{data.user}}")
                .start()) {
            assertThat(app.post("/orders?/end&how=error").answer().brief())
                    .isEqualTo("402 " + shown + " 402 Pay first ada");
        }
    }

    @Tag("ERROR-8")
    @Test
    void withoutAnErrorViewAPlainPageIsShown() {
        try (App app = App.of(Orders.class).view("shop/orders/list", "fine").start()) {
            Answer answer = app.post("/orders?/end&how=error").answer();
            assertThat(answer.status()).isEqualTo(402);
            assertThat(answer.body()).contains("<h1>402</h1>\n<p>Pay first</p>").startsWith("<!DOCTYPE html>");
            assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        }
    }

    @Tag("ERROR-10")
    @ParameterizedTest(name = "action {0}, load {1}: {2}")
    @CsvSource({
        "fine, error, 402 root 402 Pay first ada",
        "fail, error, 402 root 402 Pay first ada",
        "fine, boom, 500 root 500 Internal Error ada",
        "fail, redirect, 303 ",
        "error, boom, 402 root 402 Pay first ada",
        "redirect, error, 303 ",
        "fine, success, 500 root 500 Internal Error ada",
        "fine, fail, 500 root 500 Internal Error ada",
    })
    void aLoadThatFailsReplacesTheResult(String action, String load, String brief) {
        try (App app = shop().start();
                Logged logged = new Logged()) {
            Answer answer =
                    app.post("/orders?/end&how=" + action + "&load=" + load).answer();
            assertThat(answer.brief().strip()).isEqualTo(brief.strip());
            assertThat(logged.lines()).hasSize(brief.startsWith("500") ? 1 : 0);
        }
    }

    @Tag("ERROR-14")
    @Test
    void aLoadThatEndsLikeAnActionIsToldSo() {
        try (App app = shop().start();
                Logged logged = new Logged()) {
            app.get("/orders?load=success").answer();
            assertThat(logged.thrown())
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .isEqualTo("FA-103: a load cannot end with success() or fail(). Return the data itself.");
        }
    }

    @Tag("LAYOUT-4")
    @Tag("REDIRECT-6")
    @ParameterizedTest(name = "layout {0}: {1}")
    @CsvSource({
        "fine, 200 ada fine",
        "error, 402 root 402 Pay first ",
        "boom, 500 root 500 Internal Error ",
        "assertion, 500 root 500 Internal Error ",
        "redirect, 303 ",
    })
    void aLayoutEndsAPageAsALoadDoes(String layout, String brief) {
        try (App app = shop().start();
                Logged logged = new Logged()) {
            Answer answer = app.get("/orders").header("X-Layout", layout).answer();
            assertThat(answer.brief().strip()).isEqualTo(brief.strip());
            assertThat(logged.lines()).hasSize(brief.startsWith("500") ? 1 : 0);
        }
    }

    @Tag("ERROR-11")
    @ParameterizedTest
    @CsvSource({"boom", "assertion"})
    void anErrorIsShownEvenIfALayoutFailsBesides(String layout) {
        try (App app = shop().start();
                Logged logged = new Logged()) {
            Answer answer = app.post("/orders?/end&how=error")
                    .header("X-Layout", layout)
                    .answer();
            assertThat(answer.brief()).isEqualTo("402 root 402 Pay first ");
            assertThat(logged.lines()).hasSize(1);
        }
    }

    @Tag("ERROR-9")
    @Tag("HTML-7")
    @Tag("UNENCODABLE-4")
    @ParameterizedTest
    @CsvSource({"view", "deep-view", "fatal-view"})
    void aViewThatThrowsIsAnErrorOfTheRoot(String how) {
        try (App app = shop().view("shop/error", "nearest").start();
                Logged logged = new Logged()) {
            Answer answer = app.get("/orders?load=" + how).answer();
            assertThat(answer.brief()).isEqualTo("500 root 500 Internal Error ada");
            assertThat(logged.lines()).containsExactly("SEVERE GET /orders: unexpected error");
        }
    }

    @Tag("UNENCODABLE-1")
    @ParameterizedTest
    @CsvSource({"view", "deep-view", "fatal-view"})
    void aValueThatCannotBeReadIsAnErrorForAScript(String how) {
        try (App app = shop().start();
                Logged logged = new Logged()) {
            Answer answer = app.post("/orders?/end&how=" + how).enhanced().answer();
            assertThat(answer.brief()).isEqualTo("500 {\"type\":\"error\",\"error\":{\"message\":\"Internal Error\"}}");
            assertThat(logged.lines()).hasSize(1);
        }
    }

    @Tag("ERROR-9")
    @Test
    void anErrorViewThatThrowsGivesWayToThePlainPage() {
        try (App app = App.of(Orders.class, Bomb.class)
                        .view("shop/orders/list", "fine")
                        .view("error", "{{data.bomb.shown}}")
                        .start();
                Logged logged = new Logged()) {
            Answer answer = app.get("/orders?load=error").answer();
            assertThat(answer.status()).isEqualTo(402);
            assertThat(answer.body()).contains("<p>Pay first</p>").doesNotContain("secret");
            assertThat(logged.lines()).containsExactly("SEVERE The error view \"error\" cannot be rendered");
        }
    }

    @ApplicationScoped
    public static class Bomb implements Layout {
        @Override
        public Map<String, Object> data(RequestEvent event) {
            return Map.of("bomb", new Explosive(new AssertionError("secret")));
        }
    }

    @Tag("ERROR-5")
    @ParameterizedTest(name = "handler {0}: {2}")
    @CsvSource({
        "nothing, 1, 500 root 500 Internal Error ada",
        "more, 1, 500 root 500 Internal Error ada",
        "other, 1, 500 root 500 Sorry for 500 ada",
        "throws, 2, 500 root 500 Internal Error ada",
    })
    void theHandlerDecidesWhatIsShown(String handler, int lines, String brief) {
        try (App app = App.of(Orders.class, Bar.class, Handler.class)
                        .view("shop/orders/list", "")
                        .view("error", "root {{page.status}} {{page.error.message}} {{data.user}}")
                        .start();
                Logged logged = new Logged()) {
            Answer answer = app.post("/orders?/end&how=boom")
                    .header("X-Handler", handler)
                    .answer();
            assertThat(answer.brief()).isEqualTo(brief);
            assertThat(logged.lines()).hasSize(lines);
        }
    }

    @Tag("ERROR-5")
    @ParameterizedTest(name = "handler {0}: {1}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '^',
            textBlock =
                    """
            nothing     ! 404 {"type":"error","error":{"message":"Not Found"}}
            more        ! 404 {"type":"error","error":{"message":"Not Found","id":7}}
            other       ! 404 {"type":"error","error":{"message":"Sorry for 404"}}
            throws      ! 404 {"type":"error","error":{"message":"Not Found"}}""")
    void theHandlerSeesTheFrameworksRefusalsToo(String handler, String brief) {
        try (App app = App.of(Orders.class, Handler.class)
                        .view("shop/orders/list", "")
                        .start();
                Logged logged = new Logged()) {
            Answer answer = app.post("/orders?/nope")
                    .enhanced()
                    .header("X-Handler", handler)
                    .answer();
            assertThat(answer.brief()).isEqualTo(brief);
            assertThat(logged.lines()).hasSize(handler.equals("throws") ? 1 : 0);
        }
    }

    @Tag("ERROR-6")
    @Test
    void theHandlerIsNotAskedForExpectedErrors() {
        try (App app =
                App.of(Orders.class, Handler.class).view("shop/orders/list", "").start()) {
            Answer answer = app.post("/orders?/end&how=error")
                    .enhanced()
                    .header("X-Handler", "other")
                    .answer();
            assertThat(answer.body()).isEqualTo("{\"type\":\"error\",\"error\":{\"message\":\"Pay first\"}}");
        }
    }
}
