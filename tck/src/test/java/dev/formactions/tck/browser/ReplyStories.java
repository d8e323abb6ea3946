package dev.formactions.tck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import dev.formactions.tck.rules.Rule;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an answer that is no result, or of none: never nothing. */
interface ReplyStories extends Stage {

    @Rule("REPLY-1")
    @Test
    default void aServerThatIsGoneIsTold() {
        Page page = visit();
        page.fill("#sign [name=name]", "Ada");
        page.context().setOffline(true);
        page.click("text=Sign");
        assertThat(page.locator("#sign [role=alert]")).containsText("cannot be reached");
        assertThat(page.locator("#sign [name=name]")).hasValue("Ada");
        assertThat(page.locator("[name=by]")).isFocused();
        page.context().setOffline(false);
        sign(page);
        assertThat(page.locator("#guests li")).hasCount(1);
        assertThat(page.locator("#sign [role=alert]")).hasCount(0);
    }

    @Rule({"REPLY-1", "ENHANCE-9"})
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"connectionrefused", "connectionreset", "timedout", "namenotresolved"})
    default void aConnectionThatFailsIsAnEventAndAMessage(String how) {
        Page page = visit();
        run(
                page,
                "sign.dataset.messageFailed = 'Please call us'; sign.addEventListener('form-actions:error', ({ detail }) => {"
                        + " window.told = [detail.cause, detail.result.status, detail.result.error instanceof Error].join() })");
        page.route("**/book?/sign*", route -> route.abort(how));
        sign(page);
        assertThat(page.locator("#sign [role=alert]")).hasText("Please call us");
        assertThat(page.evaluate("() => told")).isEqualTo("network,,true");
        assertThat(page.locator("#sign [name=name]")).hasValue("Ada");
    }

    @Rule("REPLY-7")
    @Test
    default void anEmptyAnswerIsToldInTheForm() {
        Page page = visit();
        answer(page, new Route.FulfillOptions().setStatus(503));
        sign(page);
        assertThat(page.locator("#sign [role=alert]")).containsText("503");
    }

    @Rule({"REPLY-7", "ENHANCE-9"})
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "502 | application/problem+json | {'type':'about:blank','title':'Bad Gateway'}",
                "200 | application/json         | {'type':'ok'}",
                "200 | application/json         | {'type':'redirect','status':303}",
                "200 | application/json         | {'type':'redirect','status':303,'location':'javascript:alert(1)'}",
                "200 | application/json         | {'type':'redirect','status':303,'location':'http://['}",
                "200 | application/json         | {'type':'success','status':200,'data':'[['}",
                "502 | text/html                | ''",
            })
    default void anAnswerThatIsNoResultIsAnEventAndAMessage(int status, String type, String body) {
        Page page = visit();
        run(
                page,
                "sign.addEventListener('form-actions:error', ({ detail }) => {"
                        + " window.told = [detail.cause, detail.result.status].join() })");
        answer(
                page,
                new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType(type)
                        .setBody(body.equals("''") ? "" : body.replace('\'', '"')));
        sign(page);
        assertThat(page.locator("#sign [role=alert]")).containsText("of no use here (" + status + ")");
        assertThat(page.evaluate("() => told")).isEqualTo("reply," + status);
        assertThat(page.locator("#sign [name=name]")).hasValue("Ada");
    }

    @Rule("REPLY-2")
    @Test
    default void aRedirectToALoginPageIsFollowed() {
        Page page = visit();
        answer(page, new Route.FulfillOptions().setStatus(302).setHeaders(Map.of("location", "/browser/next")));
        sign(page);
        page.waitForURL("**/browser/next");
    }

    @Rule("REPLY-2")
    @Test
    default void aRedirectOfAnUploadToALoginPageIsFollowed() {
        Page page = visit();
        page.route(
                "**/book?/upload*",
                route -> route.fulfill(
                        new Route.FulfillOptions().setStatus(303).setHeaders(Map.of("location", "/browser/next"))));
        page.setInputFiles("[name=picture]", new FilePayload("a.png", "image/png", new byte[3]));
        page.click("text=Upload");
        page.waitForURL("**/browser/next");
    }

    @Rule("REPLY-8")
    @Test
    default void aRedirectToALoginPageOfAnotherOriginIsFollowedWithoutSendingAgain() {
        Page page = visit();
        List<String> posts = visitors().posts(page);
        String abroad = root().toString().replace("localhost", "127.0.0.1") + "/browser/next";
        page.route(
                Pattern.compile("/browser/book\\?"),
                route -> route.fulfill(
                        new Route.FulfillOptions().setStatus(302).setHeaders(Map.of("location", abroad))));
        sign(page);
        page.waitForURL(abroad);
        assertThat(posts).hasSize(1);
        page.unrouteAll();
        page.goBack();
        assertThat(page.locator("h1")).hasText("Guest book");
    }

    @Rule({"REPLY-1", "REPLY-8"})
    @Test
    default void anAnswerThatIsLostIsNotAskedForAgain() {
        Page page = visit();
        List<String> posts = visitors().posts(page);
        page.route(Pattern.compile("/browser/book\\?"), route -> {
            if (route.request().method().equals("POST")) {
                route.fetch();
                route.abort("connectionreset");
            } else {
                route.fulfill(
                        new Route.FulfillOptions().setStatus(303).setHeaders(Map.of("location", "/browser/next")));
            }
        });
        sign(page);
        assertThat(page.locator("#sign [role=alert]")).containsText("cannot be reached");
        assertThat(page.locator("#sign [name=name]")).hasValue("Ada");
        assertThat(posts).hasSize(1);
    }

    @Rule("REPLY-4")
    @Test
    default void theBrowserSubmitsWhatWasSentAndNotWhatTheFormHasBecome() {
        Page page = visit();
        Gate gate = new Gate(page, route -> {
            if (route.request().isNavigationRequest()) {
                route.resume();
            } else {
                route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("<title>Login</title>"));
            }
        });
        run(
                page,
                """
                sign.elements.name.required = true;
                sign.addEventListener('submit', () => { sessionStorage.submits = 1 + +(sessionStorage.submits ?? 0) });
                enhance(sign, ({ formData }) => formData.set('name', 'Ada\\n<Lovelace>'));
                """);
        sign(page);
        assertThat(page.locator("#sign")).hasAttribute("aria-busy", "true");
        page.fill("#sign [name=name]", "");
        gate.open();
        assertThat(page.locator("#signed")).hasText("Thank you, Ada <Lovelace>.");
        assertThat(page.evaluate("() => sessionStorage.submits")).isEqualTo("1");
    }

    @Rule("REPLY-4")
    @Test
    default void theBrowserSubmitsFilesToo() {
        Page page = visit();
        page.route("**/book?/upload*", route -> {
            if (route.request().isNavigationRequest()) {
                route.resume();
            } else {
                route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("<title>Login</title>"));
            }
        });
        page.setInputFiles("[name=picture]", new FilePayload("a.png", "image/png", new byte[3]));
        page.click("text=Upload");
        assertThat(page.locator("#received")).hasText("3 bytes");
    }

    @Rule("REPLY-4")
    @Test
    default void aLostSessionEndsInARealPageLoad() {
        Page page = visit();
        page.route("**/book?/sign*", route -> {
            if (route.request().isNavigationRequest()) {
                route.resume();
            } else {
                route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("<title>Login</title>"));
            }
        });
        sign(page);
        assertThat(page.locator("#signed")).hasText("Thank you, Ada.");
        assertThat(page.url()).contains("?/sign");
    }

    @Rule("REPLY-7")
    @ParameterizedTest(name = "status {0}")
    @ValueSource(ints = {401, 413, 502})
    default void thePageOfAProxyIsToldInTheForm(int status) {
        Page page = visit();
        answer(
                page,
                new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType("text/html")
                        .setBody("<title>Proxy</title><h1>Proxy says no</h1>"));
        sign(page);
        assertThat(page.locator("#sign [role=alert]")).containsText("(" + status + ")");
        assertThat(page.locator("#sign [name=name]")).hasValue("Ada");
        assertThat(page.locator("h1")).hasText("Guest book");
    }

    @Rule("REPLY-3")
    @Test
    default void aBodyThatIsTooLargeShowsTheErrorView() {
        Page page = visit();
        page.setInputFiles("[name=picture]", new FilePayload("a.png", "image/png", new byte[600_000]));
        page.click("text=Upload");
        assertThat(page.locator("h1, #upload [role=alert]")).containsText(new String[] {"413: Payload Too Large"});
    }

    @Rule({"REPLY-3", "REPLY-5"})
    @Test
    default void aPageThatAnActionWritesItselfIsShownAndTheActionRunsOnce() {
        Page page = visit();
        page.click("#print");
        assertThat(page.locator("h1")).hasText("To print");
        page.reload();
        assertThat(page.locator("#guests li")).hasCount(1);
    }

    @Rule("REPLY-6")
    @Test
    default void anActionThatAnswersWithNothingHasSucceeded() {
        Page page = visit();
        page.fill("#sign [name=name]", "Ada");
        page.click("#hush");
        assertThat(page.locator("#guests li")).hasText(new String[] {"quiet one"});
        assertThat(page.locator("#sign [name=name]")).hasValue("");
    }
}
