package dev.formactions.tck.interop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import dev.formactions.sample.stories.Chromium;
import dev.formactions.tck.rules.Rule;
import dev.formactions.tck.servers.EmbeddedApplication;
import dev.formactions.tck.servers.EmbeddedServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One page, submitted by the browser, by htmx and by Turbo: each shows the same. */
class LibrariesTest {

    private static final int PATIENCE = 20_000;
    private static final List<String> LIBRARIES = List.of("none", "htmx2", "htmx4", "turbo");

    private static Map<String, Path> files;
    private static EmbeddedServer server;
    private static URI root;
    private static Chromium chromium;
    private static BrowserContext visitor;

    private final List<Page> pages = new ArrayList<>();

    @BeforeAll
    static void open() throws Exception {
        files = Map.of(
                "htmx2", Npm.library("htmx2").resolve("dist/htmx.min.js"),
                "htmx4", Npm.library("htmx4").resolve("dist/htmx.min.js"),
                "turbo", Npm.library("@hotwired/turbo").resolve("dist/turbo.es2017-umd.js"));
        server = EmbeddedServer.chosen();
        root = server.start(EmbeddedApplication.CONFORMANCE, 0);
        chromium = Chromium.start();
        visitor = chromium.browser().newContext();
        visitor.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @AfterEach
    void sayGoodbye() {
        pages.forEach(Page::close);
    }

    @Rule({"CLIENT-2", "CLIENT-3"})
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "add, Notes 422, A text is needed",
        "upload, Notes 400, note.txt has 5 bytes",
        "leave, Story, ",
        "tear, Error 410, The page is torn",
        "boom, Error 500, Internal Error",
        "unknown, Error 404, Not Found",
    })
    void theAnswerIsShown(String button, String title, String message) {
        for (String library : LIBRARIES) {
            Page page = visit(library);
            page.setInputFiles("[name=file]", new FilePayload("note.txt", "text/plain", "12345".getBytes(UTF_8)));
            page.click("#" + button);
            assertThat(page).hasTitle(title);
            if (message != null) {
                assertThat(page.locator("#message")).hasText(message);
            }
            if (button.equals("leave")) {
                assertThat(page).hasURL(root + "/interop/bare");
            }
            wasLoadedBy(library, page);
        }
    }

    @Rule("CLIENT-2")
    @Test
    void aSuccessIsShown() {
        for (String library : List.of("none", "htmx2", "htmx4")) {
            Page page = visit(library);
            page.fill("#page [name=text]", "milk");
            page.click("#add");
            assertThat(page.locator("#message")).hasText("Added milk");
            wasLoadedBy(library, page);
        }
    }

    @Rule({"CLIENT-2", "CLIENT-3"})
    @Test
    void aPartOfThePageIsChanged() {
        for (String library : LIBRARIES) {
            Page page = visit(library);
            page.fill("#page [name=text]", "typed");
            page.click("#add-part");
            assertThat(page.locator("#inner")).hasText("A text is needed");
            page.fill("#part [name=text]", "milk");
            page.click("#add-part");
            assertThat(page.locator("#inner")).hasText("Added milk");
            boolean whole = library.equals("none");
            assertThat(page.locator("#message")).hasText(whole ? "Added milk" : "");
            assertThat(page.locator("#page [name=text]")).hasValue(whole ? "" : "typed");
            wasLoadedBy(library, page);
        }
    }

    @Rule("CLIENT-2")
    @Test
    void withoutItsSettingHtmx2ShowsNoFailure() {
        Page page = visit("htmx2", "");
        page.evaluate("() => addEventListener('htmx:responseError', (e) => window.failed = e.detail.xhr.status)");
        page.click("#add");
        page.waitForFunction("() => window.failed === 422");
        assertThat(page.locator("#message")).hasText("");
    }

    @Rule("CLIENT-3")
    @Test
    void turboRefusesASuccessWithoutRedirect() {
        Page page = visit("turbo");
        page.fill("#page [name=text]", "milk");
        page.waitForConsoleMessage(
                new Page.WaitForConsoleMessageOptions()
                        .setPredicate(message -> message.text().contains("Form responses must redirect")),
                () -> page.click("#add"));
        assertThat(page.locator("#message")).hasText("");
    }

    @Rule({"CLIENT-3", "JSON-9"})
    @Test
    void turboCarriesOutWhatAnActionHasWrittenItself() {
        Page page = visit("turbo");
        page.click("#stream");
        assertThat(page.locator("#message")).hasText("Streamed");
        wasLoadedBy("turbo", page);
    }

    @Rule({"ACCEPT-7", "ACCEPT-8"})
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "htmx2; */*; true; HX-Request",
                "htmx4; text/html; true; HX-Request",
                "turbo; text/vnd.turbo-stream.html, text/html, application/xhtml+xml; ; ",
            })
    void theRequestIsAsWeThink(String library, String accept, String htmx, String vary) {
        Page page = visit(library);
        Response response =
                page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.click("#add"));
        assertThat(response.request().headerValue("accept")).isEqualTo(accept);
        assertThat(response.request().headerValue("hx-request")).isEqualTo(htmx);
        assertThat(response.headerValue("vary")).isEqualTo(vary);
        assertThat(response.headerValue("content-type")).isEqualTo("text/html;charset=utf-8");
    }

    private Page visit(String library) {
        return visit(library, "?configured");
    }

    private Page visit(String library, String query) {
        Page page = visitor.newPage();
        pages.add(page);
        page.route("**/library.js", route -> {
            Path file = files.get(library);
            route.fulfill(file == null ? new FulfillOptions().setBody("") : new FulfillOptions().setPath(file));
        });
        page.navigate(root + "/interop/notes" + query);
        page.evaluate("() => window.stayed = true");
        return page;
    }

    /** The libraries change the page, the browser makes a new one. */
    private static void wasLoadedBy(String library, Page page) {
        assertThat(page.evaluate("() => window.stayed ?? false")).as(library).isEqualTo(!library.equals("none"));
    }
}
