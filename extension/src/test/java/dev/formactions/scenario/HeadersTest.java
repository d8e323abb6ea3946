package dev.formactions.scenario;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.Cookies;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cookies and headers are sent however a request ends. */
@SuppressWarnings("try") // Some logs are only kept quiet.
class HeadersTest {

    @Path("/h")
    @View("v")
    @RequestScoped
    public static class Ends implements Page {

        @Load
        public Optional<String> load(RequestEvent event, @QueryParam("load") String header) {
            if (header != null) {
                event.setHeader(header, "from load");
            }
            return event.cookies().get("session");
        }

        @Action("end")
        public Object end(RequestEvent event, Cookies cookies, @QueryParam("how") String how) {
            cookies.set("session", "s 1");
            event.setHeader("X-Own", "own");
            return switch (how) {
                case "success" -> success();
                case "fail" -> fail(400);
                case "redirect" -> redirect("/home");
                case "error" -> error(410);
                case "boom" -> throw new IllegalStateException("secret");
                case "response" -> Response.ok("made").header("X-Own", "lost").build();
                default -> null;
            };
        }

        @Action("type")
        public void type(RequestEvent event) {
            event.setHeader("content-TYPE", "application/xhtml+xml");
        }

        @Action("location")
        public Object location(RequestEvent event) {
            event.setHeader("Location", "/over");
            return redirect("/home");
        }

        @Action("twice")
        public void twice(RequestEvent event) {
            event.setHeader("X-Own", "first");
            event.setHeader("x-own", "second");
        }

        @Action("timing")
        public void timing(RequestEvent event) {
            event.setHeader("Server-Timing", "a;dur=1");
            event.setHeader("server-timing", "b;dur=2");
        }

        @Action("set-cookie")
        public void setCookie(RequestEvent event) {
            event.setHeader("Set-Cookie", "a=b");
        }

        @Action("forget")
        public void forget(Cookies cookies) {
            cookies.delete("session");
        }
    }

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(Ends.class).view("v", "session {{data}}").start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Tag("HEADER-1")
    @Tag("COOKIE-11")
    @ParameterizedTest
    @ValueSource(strings = {"success", "fail", "redirect", "error", "boom", "response"})
    void everyEndCarriesThem(String how) {
        for (String accept : new String[] {"text/html", "application/json"}) {
            try (Logged ignored = new Logged()) {
                Answer answer = app.post("/h?/end&how=" + how).accept(accept).answer();
                assertThat(answer.header("X-Own")).as(accept).isEqualTo("own");
                assertThat(answer.cookies())
                        .as(accept)
                        .containsExactly("session=s%201; Path=/; HttpOnly; SameSite=Lax");
            }
        }
    }

    @Tag("FLOW-3")
    @Test
    void theLoadAfterAnActionSeesItsCookies() {
        assertThat(app.post("/h?/end&how=fail").answer().brief()).isEqualTo("400 session s 1");
    }

    @Tag("FLOW-3")
    @Tag("COOKIE-7")
    @Test
    void aDeletedCookieIsGoneForTheLoadAndForTheClient() {
        Answer answer = app.post("/h?/forget").header("Cookie", "session=old").answer();
        assertThat(answer.brief()).isEqualTo("200 session ");
        assertThat(answer.cookies()).containsExactly("session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax");
    }

    @Tag("HEADER-2")
    @Tag("HEADER-3")
    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource({
        "type, text/html, Content-Type, application/xhtml+xml",
        "type, application/json, Content-Type, application/xhtml+xml",
        "location, text/html, Location, /over",
        "location, application/json, Location, /over",
        "timing, text/html, Server-Timing, 'a;dur=1, b;dur=2'",
    })
    void whatTheProgramSetsWins(String action, String accept, String header, String value) {
        assertThat(app.post("/h?/" + action).accept(accept).answer().header(header))
                .isEqualTo(value);
    }

    @Tag("HEADER-3")
    @Tag("HEADER-4")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/h?/twice, '\"x-own\" header is already set. Set it once in a request, in the action or in the load.'",
        "/h?/end&how=success&load=X-OWN,"
                + " '\"X-OWN\" header is already set. Set it once in a request, in the action or in the load.'",
        "/h?/set-cookie, 'setHeader(\"Set-Cookie\", …): cookies are set with event.cookies().set(name, value, options).'",
    })
    void aHeaderThatCannotBeSetIsTheProgramsError(String target, String message) {
        try (Logged logged = new Logged()) {
            assertThat(app.post(target).answer().status()).isEqualTo(500);
            assertThat(logged.thrown())
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .isEqualTo(message);
        }
    }
}
