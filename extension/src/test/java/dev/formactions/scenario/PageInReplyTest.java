package dev.formactions.scenario;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One request in place of two: a script gets the rendered page along with the result. */
class PageInReplyTest {

    private static App app;
    private static Logged logged;

    @Path("/p")
    @View("p")
    @RequestScoped
    public static class Ends implements Page {

        private String heard = "no action";

        @Load
        public Object load(@QueryParam("load") String how) {
            return switch (how == null ? "" : how) {
                case "error" -> error(503, "closed");
                case "redirect" -> redirect("/login");
                case "boom" -> throw new IllegalStateException("secret");
                case "response" ->
                    Response.seeOther(java.net.URI.create("/away")).build();
                case "unrenderable" -> new Unrenderable();
                default -> "loaded after " + heard;
            };
        }

        @Action("act")
        public Object act(RequestEvent event, @QueryParam("how") String how) {
            heard = "the action";
            event.cookies().set("seen", "yes");
            event.setHeader("Vary", "Cookie");
            return switch (how) {
                case "success" -> success(Map.of("n", 1));
                case "nothing" -> null;
                case "fail" -> fail(422, Map.of("n", 1));
                case "redirect" -> redirect("/home");
                case "error" -> error(410, "gone");
                case "boom" -> throw new IllegalStateException("secret");
                case "response" -> Response.ok("raw", "text/plain").build();
                case "unencodable" -> new Thread("no data");
                default -> throw new AssertionError(how);
            };
        }
    }

    /** Makes a template fail. */
    public static final class Unrenderable {

        public String getText() {
            throw new IllegalStateException("secret");
        }
    }

    @BeforeAll
    static void start() {
        logged = new Logged();
        app = App.of(Ends.class)
                .view("p", "<p>{{data}}{{data.text}} {{form.n}} {{page.status}}</p>")
                .view("error", "<h1>{{page.status}} {{page.error.message}}</h1>")
                .start();
    }

    @AfterAll
    static void stop() {
        app.close();
        logged.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
        success  | 200 | {"type":"success","status":200,"data":"[{\\"n\\":1},1]","page":{"status":200,"html":"<p>loaded after the action 1 200</p>"}}
        nothing  | 200 | {"type":"success","status":204,"data":"[null]","page":{"status":200,"html":"<p>loaded after the action  200</p>"}}
        fail     | 200 | {"type":"failure","status":422,"data":"[{\\"n\\":1},1]","page":{"status":422,"html":"<p>loaded after the action 1 422</p>"}}
        redirect | 200 | {"type":"redirect","status":303,"location":"/home"}
        error    | 410 | {"type":"error","error":{"message":"gone"},"page":{"status":410,"html":"<h1>410 gone</h1>"}}
        boom     | 500 | {"type":"error","error":{"message":"Internal Error"},"page":{"status":500,"html":"<h1>500 Internal Error</h1>"}}
        response | 200 | raw
        """)
    void theReplyHoldsThePageThatABrowserWouldGet(String how, int status, String body) {
        Answer answer = asking("/p?/act&how=" + how);
        assertThat(answer.brief()).isEqualTo(status + " " + body);
        assertThat(answer.header("x-form-actions")).isEqualTo("page");
        assertThat(answer.header("Vary")).isEqualTo("Cookie, x-form-actions");
        assertThat(answer.cookies()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
        error        | 503 | {"type":"error","error":{"message":"closed"},"page":{"status":503,"html":"<h1>503 closed</h1>"}}
        boom         | 500 | {"type":"error","error":{"message":"Internal Error"},"page":{"status":500,"html":"<h1>500 Internal Error</h1>"}}
        unrenderable | 500 | {"type":"error","error":{"message":"Internal Error"},"page":{"status":500,"html":"<h1>500 Internal Error</h1>"}}
        redirect     | 200 | {"type":"redirect","status":303,"location":"/login"}
        response     | 200 | {"type":"redirect","status":303,"location":"/away"}
        """)
    void aLoadThatFailsReplacesTheResult(String load, int status, String body) {
        assertThat(asking("/p?/act&how=success&load=" + load).brief()).isEqualTo(status + " " + body);
        assertThat(asking("/p?/act&how=fail&load=" + load).brief()).isEqualTo(status + " " + body);
    }

    @Test
    void dataWithoutAFormIsAnErrorWithoutAPage() {
        assertThat(asking("/p?/act&how=unencodable").brief())
                .isEqualTo("500 {\"type\":\"error\",\"error\":{\"message\":\"Internal Error\"}}");
    }

    @Test
    void aRefusalHoldsTheErrorView() {
        assertThat(asking("/p?/none").brief())
                .startsWith("404 {\"type\":\"error\",\"error\":{\"message\":")
                .contains("\"page\":{\"status\":404,\"html\":\"<h1>404 ");
    }

    @Test
    void aRequestFromElsewhereGetsNoPage() {
        Answer answer = app.post("/p?/act&how=success")
                .enhanced()
                .header("x-form-actions", "page")
                .header("Sec-Fetch-Site", "cross-site")
                .answer();
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).startsWith("{\"type\":\"error\"").doesNotContain("html");
    }

    @Test
    void noLoadRunsUnlessThePageIsAskedFor() {
        Answer answer = app.post("/p?/act&how=success&load=error").enhanced().answer();
        assertThat(answer.brief())
                .isEqualTo("200 {\"type\":\"success\",\"status\":200,\"data\":\"[{\\\"n\\\":1},1]\"}");
        assertThat(answer.header("x-form-actions")).isNull();
        assertThat(answer.header("Vary")).isEqualTo("Cookie");
    }

    @Test
    void aBrowserThatAsksGetsThePageItself() {
        Answer answer =
                app.post("/p?/act&how=fail").header("x-form-actions", "page").answer();
        assertThat(answer.brief()).isEqualTo("422 <p>loaded after the action 1 422</p>");
        assertThat(answer.header("x-form-actions")).isNull();
    }

    private static Answer asking(String path) {
        return app.post(path).enhanced().header("x-form-actions", "page").answer();
    }
}
