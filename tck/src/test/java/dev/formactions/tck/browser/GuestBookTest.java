package dev.formactions.tck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guest book, with a script and without. */
class GuestBookTest extends Story {

    @Test
    void aFailureKeepsWhatWasTypedAndLeadsToTheField() {
        Page page = visit();
        page.fill("#sign [name=name]", "Ada");
        page.fill("#sign [name=email]", "nowhere");
        page.fill("#sign [name=secret]", "s3cret");
        page.fill("#find [name=what]", "half a sen");
        page.click("#more summary");
        Object before = mark(page);
        page.click("text=Sign");
        assertThat(page.locator("#email-error")).isVisible();
        assertThat(page.locator("#sign [name=email]")).isFocused();
        assertThat(page.locator("#sign [name=name]")).hasValue("Ada");
        assertThat(page.locator("#sign [name=secret]")).hasValue("s3cret");
        assertThat(page.locator("#find [name=what]")).hasValue("half a sen");
        assertThat(page.locator("#more")).hasAttribute("open", "");
        assertThat(page.locator("#sign")).not().hasAttribute("aria-busy", "true");
        assertThat(mark(page)).as("the page was not loaded again").isEqualTo(before);
    }

    @Test
    void aSuccessResetsTheFormAndUpdatesThePage() {
        Page page = visit();
        sign(page, "Ada");
        assertThat(page.locator("#guests li")).hasText(new String[] {"Ada"});
        assertThat(page.locator("#signed")).hasText("Thank you, Ada.");
        assertThat(page.locator("#sign [name=name]")).hasValue("");
        assertThat(page).hasTitle("Guest book (1)");
        assertThat(page.locator("text=Sign")).isFocused();
    }

    @Test
    void whatIsTypedWhileTheFormIsSentStays() {
        Page page = visit();
        Gate gate = hold(page);
        sign(page, "Ada");
        page.fill("#sign [name=secret]", "typed since");
        gate.open();
        assertThat(page.locator("#guests li")).hasCount(1);
        assertThat(page.locator("#sign [name=secret]")).hasValue("typed since");
        assertThat(page.locator("#sign [name=name]")).hasValue("");
    }

    @Test
    void aDoubleClickSendsOnce() {
        Page page = visit();
        List<String> posts = posts(page);
        Gate gate = hold(page);
        page.fill("#sign [name=name]", "Ada");
        page.fill("#sign [name=email]", "ada@example.com");
        page.dblclick("text=Sign");
        assertThat(page.locator("#sign")).hasAttribute("aria-busy", "true");
        assertThat(page.locator("[name=by]")).isDisabled();
        gate.open();
        assertThat(page.locator("#guests li")).hasCount(1);
        assertThat(page.locator("[name=by]")).isEnabled();
        assertThat(posts).hasSize(1);
    }

    @Test
    void aRedirectIsANavigation() {
        Page page = visit();
        page.click("#leave");
        page.waitForURL(Pattern.compile("/browser/next\\?from=book#there$"));
        assertThat(page.locator("h1")).hasText("Next page");
        page.goBack();
        assertThat(page.locator("h1")).hasText("Guest book");
    }

    @Test
    void aRedirectLeadsToAnotherOrigin() {
        Page page = visit();
        String abroad = root().toString().replace("localhost", "127.0.0.1") + "/browser/next";
        page.fill("#abroad [name=to]", abroad);
        page.click("text=Abroad");
        page.waitForURL(abroad);
    }

    @Test
    void anErrorShowsTheErrorView() {
        Page page = visit();
        String address = page.url();
        page.click("#tear");
        assertThat(page.locator("h1")).hasText("410: The page is torn");
        assertThat(page.locator("h1")).isFocused();
        assertThat(page).hasTitle("410");
        assertThat(page.url()).isEqualTo(address);
    }

    @Test
    void anActionOfAnotherPageShowsThatPage() {
        Page page = visit();
        page.fill("#find [name=what]", "cat");
        page.click("text=Find");
        assertThat(page.locator("#missed")).hasText("There is no cat.");
        assertThat(page).hasURL(root() + "/browser/next?q=1");
        page.goBack();
        assertThat(page.locator("h1")).hasText("Guest book");
        page.goForward();
        assertThat(page.locator("h1")).hasText("Next page");
    }

    @Test
    void aPageThatAnActionWritesItselfIsShownAndTheActionRunsOnce() {
        Page page = visit();
        page.click("#print");
        assertThat(page.locator("h1")).hasText("To print");
        page.reload();
        assertThat(page.locator("#guests li")).hasCount(1);
    }

    @Test
    void aServerThatIsGoneIsTold() {
        Page page = visit();
        page.fill("#sign [name=name]", "Ada");
        page.context().setOffline(true);
        page.click("text=Sign");
        assertThat(page.locator("#sign [role=alert]")).containsText("cannot be reached");
        assertThat(page.locator("#sign [name=name]")).hasValue("Ada");
        page.context().setOffline(false);
        sign(page, "Ada");
        assertThat(page.locator("#guests li")).hasCount(1);
        assertThat(page.locator("#sign [role=alert]")).hasCount(0);
    }

    @Test
    void anUploadTellsItsProgress() {
        Page page = visit();
        page.evaluate("() => { window.seen = []; document.addEventListener('form-actions:pending', e =>"
                + " window.seen.push([e.detail.loaded, e.detail.total, document.querySelector('progress').value])); }");
        page.setInputFiles("[name=picture]", new FilePayload("a.png", "image/png", new byte[300_000]));
        page.click("text=Upload");
        assertThat(page.locator("#received")).hasText("300000 bytes");
        assertThat(page.evaluate("() => window.seen.some(([loaded, total, value]) =>"
                        + " total > 300000 && loaded === total && value === loaded)"))
                .isEqualTo(true);
        assertThat(page.locator("progress")).not().hasAttribute("value", Pattern.compile(".*"));
    }

    @Test
    void aLostSessionEndsInARealPageLoad() {
        Page page = visit();
        page.route("**/book?/sign*", route -> {
            if (route.request().isNavigationRequest()) {
                route.resume();
            } else {
                route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("<title>Login</title>"));
            }
        });
        sign(page, "Ada");
        assertThat(page.locator("#signed")).hasText("Thank you, Ada.");
        assertThat(page.url()).contains("?/sign");
    }

    @Test
    void aStrictPolicyOfThePageIsKept() {
        Page page = visit();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.reload();
        page.click("text=Sign");
        assertThat(page.locator("#name-error")).isVisible();
        sign(page, "Ada");
        assertThat(page.locator("#signed")).isVisible();
        page.click("#tear");
        assertThat(page.locator("h1")).hasText("410: The page is torn");
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest(name = "status {0}")
    @ValueSource(ints = {413, 502})
    void thePageOfAProxyIsShown(int status) {
        Page page = visit();
        page.route(
                "**/book?/sign*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType("text/html")
                        .setBody("<title>Proxy</title><h1>Proxy says no</h1>")));
        sign(page, "Ada");
        assertThat(page.locator("h1")).hasText("Proxy says no");
    }

    @ParameterizedTest(name = "for the name \"{0}\"")
    @ValueSource(strings = {"", "Ada"})
    void theDocumentIsTheSameWithoutAScript(String name) {
        assertThat(documentAfter(visit(true), name)).isEqualTo(documentAfter(visit(false), name));
    }

    private static String documentAfter(Page page, String name) {
        sign(page, name);
        assertThat(page.locator("#signed, #name-error")).isVisible();
        // The address of the action keeps the visitor's book, and the browser marks nothing but focus.
        return page.locator("main").innerHTML().replaceAll("book=[0-9a-f-]+", "book=");
    }

    private static void sign(Page page, String name) {
        page.fill("#sign [name=name]", name);
        page.fill("#sign [name=email]", name.toLowerCase(Locale.ROOT) + "@example.com");
        page.click("text=Sign");
    }

    private static Object mark(Page page) {
        return page.evaluate("() => window.mark ??= Math.random()");
    }

    private static List<String> posts(Page page) {
        List<String> posts = new ArrayList<>();
        page.onRequest(request -> {
            if (isPost(request)) {
                posts.add(request.url());
            }
        });
        return posts;
    }

    private static boolean isPost(Request request) {
        return request.method().equals("POST");
    }
}
