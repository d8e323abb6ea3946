package dev.formactions.tck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors see: exports, callbacks, events and attributes. */
class EnhanceTest extends Story {

    @Test
    void theSubmitCallbackGetsWhatSvelteKitGivesAndMayChangeIt() {
        Page page = visit();
        run(
                page,
                """
                enhance(sign, async (input) => {
                  window.keys = Object.keys(input).sort().join();
                  window.by = input.formData.get('by') + ' ' + (input.submitter === sign.querySelector('[name=by]'));
                  window.path = input.action.pathname + input.action.search.slice(0, 6);
                  await null;
                  input.formData.set('name', 'Grace');
                  return async (end) => {
                    window.endKeys = Object.keys(end).sort().join();
                    window.result = [end.result.type, end.result.status, end.result.data.signed].join();
                    await end.update({ reset: false });
                  };
                });
                """);
        sign(page);
        assertThat(page.locator("#guests li")).hasText(new String[] {"Grace"});
        assertThat(page.locator("#sign [name=name]")).hasValue("Ada");
        assertThat(page.evaluate("() => [keys, by, path, endKeys, result]"))
                .isEqualTo(List.of(
                        "action,cancel,controller,formData,formElement,submitter",
                        "button true",
                        "/browser/book?/sign",
                        "action,formData,formElement,result,update",
                        "success,200,Grace"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "cancelled by the callback | enhance(sign, ({ cancel }) => cancel())",
                "aborted by the callback   | enhance(sign, ({ controller }) => controller.abort())",
                "prevented by an event     | sign.addEventListener('form-actions:submit', (e) => e.preventDefault())",
                "prevented natively        | sign.addEventListener('submit', (e) => e.preventDefault())",
            })
    void nothingIsSent(String how, String code) {
        Page page = visit();
        page.onRequest(request -> assertThat(request.method()).as(how).isEqualTo("GET"));
        run(page, code);
        sign(page);
        assertThat(page.locator("#sign")).not().hasAttribute("aria-busy", "true");
        assertThat(page.locator("#guests li")).hasCount(0);
    }

    @Test
    void enhanceCanBeTakenBack() {
        Page page = visit();
        run(page, "sign.removeAttribute('data-enhance'); enhance(sign).destroy()");
        sign(page);
        assertThat(page.locator("#signed")).isVisible();
        assertThat(page.url()).contains("?/sign");
    }

    @Test
    void aFormThatAppearsLaterIsEnhanced() {
        Page page = visit();
        run(page, "const later = sign.cloneNode(true); sign.remove(); document.querySelector('main').append(later)");
        sign(page);
        assertThat(page.locator("#signed")).isVisible();
        assertThat(page.url()).doesNotContain("?/sign");
    }

    @ParameterizedTest(name = "{0}=\"{1}\"")
    @CsvSource({"formmethod, get", "formmethod, dialog", "formtarget, _blank"})
    void otherSubmissionsAreTheBrowsers(String attribute, String value) {
        Page page = visit();
        run(
                page,
                "document.querySelector('[name=by]').setAttribute('" + attribute + "', '" + value + "');"
                        + " addEventListener('submit', (e) => { window.prevented = e.defaultPrevented; e.preventDefault(); })");
        page.click("[name=by]");
        assertThat(page.evaluate("() => window.prevented")).isEqualTo(false);
    }

    @Test
    void eventsTellTheStory() {
        Page page = visit();
        run(
                page,
                """
                window.told = [];
                for (const name of ['submit', 'pending', 'result', 'error']) {
                  document.addEventListener('form-actions:' + name, ({ detail: d }) =>
                    told.push([name, d.pending, d.result?.type, d.cause].filter((x) => x !== undefined).join(' ')));
                }
                """);
        sign(page);
        assertThat(page.locator("#signed")).isVisible();
        page.waitForFunction("() => told.length === 4");
        page.click("#tear");
        assertThat(page.locator("h1")).containsText("410");
        page.waitForFunction("() => told.length === 8");
        assertThat(page.evaluate("() => told"))
                .isEqualTo(List.of(
                        "pending true",
                        "submit",
                        "result success action",
                        "pending false",
                        "pending true",
                        "submit",
                        "error error action",
                        "pending false"));
    }

    @ParameterizedTest(name = "data-concurrency={0}: {2}")
    @CsvSource({"ignore, 'Ada', 1", "queue, 'Ada,Bob', 2", "abort, 'Bob', 2"})
    void aSecondSubmissionIsSubjectToAPolicy(String policy, String guests, int sent) {
        Page page = visit();
        run(
                page,
                "window.sent = 0; sign.dataset.concurrency = '" + policy + "';"
                        + " sign.addEventListener('form-actions:submit', () => sent++);"
                        + " sign.addEventListener('form-actions:result', (e) => e.preventDefault())");
        Gate gate = hold(page);
        page.fill("#sign [name=email]", "a@b");
        for (String name : List.of("Ada", "Bob")) {
            page.fill("#sign [name=name]", name);
            page.press("#sign [name=name]", "Enter");
        }
        assertThat(page.locator("#sign")).hasAttribute("aria-busy", "true");
        gate.open();
        page.waitForFunction("() => !sign.hasAttribute('aria-busy')");
        assertThat(page.evaluate("() => sent")).isEqualTo(sent);
        run(page, "await invalidateAll()");
        assertThat(String.join(",", page.locator("#guests li").allTextContents()))
                .isEqualTo(guests);
    }

    @Test
    void aSlowAnswerIsTold() {
        Page page = visit();
        page.clock().install();
        run(page, "sign.dataset.messageSlow = 'Patience'");
        page.route("**/book?/sign*", route -> {});
        sign(page);
        assertThat(page.locator("#sign")).hasAttribute("data-pending", "");
        page.clock().runFor(5_100);
        assertThat(page.locator("#sign")).hasAttribute("data-pending", "slow");
        assertThat(page.locator("[data-form-actions-status]")).hasText("Patience");
    }

    @Test
    void onlyTheRegionOfAFormChanges() {
        Page page = visit();
        run(
                page,
                """
                const region = document.createElement('div');
                region.dataset.region = 'signing';
                sign.replaceWith(region);
                region.append(sign);
                document.querySelector('h1').textContent = 'Outside';
                """);
        page.route(
                "**/book?/sign*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(
                                "{\"type\":\"success\",\"status\":200,\"page\":{\"status\":200,\"html\":\"<title>New</title>"
                                        + "<h1>Inside</h1><div data-region='signing'><p>Changed</p></div>\"}}")));
        sign(page);
        assertThat(page.locator("[data-region]")).hasText("Changed");
        assertThat(page.locator("h1")).hasText("Outside");
        assertThat(page).hasTitle("New");
    }

    @Test
    void theSummaryOfErrorsIsWhereTheFocusGoes() {
        Page page = visit();
        page.route("**/book?/sign*", route -> {
            String body = route.fetch()
                    .text()
                    .replace("<h1>Guest book</h1>", "<h1>Guest book</h1>" + "<div data-error-summary>Two errors</div>");
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(body));
        });
        page.click("[name=by]");
        assertThat(page.locator("[data-error-summary]")).isFocused();
    }

    @Test
    void whoHasTurnedToAnotherFormIsNotCalledBack() {
        Page page = visit();
        Gate gate = hold(page);
        page.click("[name=by]");
        page.fill("#find [name=what]", "typing");
        gate.open();
        assertThat(page.locator("#name-error")).isVisible();
        assertThat(page.locator("#find [name=what]")).isFocused();
    }

    @Test
    void anOutcomeThatThePageDoesNotTellIsAnnounced() {
        Page page = visit();
        run(page, "document.body.dataset.messageFailure = 'Please correct it'");
        page.fill("#sign [name=email]", "a@b");
        page.click("[name=by]");
        assertThat(page.locator("[data-form-actions-status]")).hasText("Please correct it");
    }

    @Test
    void anEmptyAnswerIsToldInTheForm() {
        Page page = visit();
        page.route("**/book?/sign*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        sign(page);
        assertThat(page.locator("#sign [role=alert]")).containsText("503");
    }

    @Test
    void aRedirectToALoginPageIsFollowed() {
        Page page = visit();
        page.route(
                "**/book?/sign*",
                route -> route.fulfill(
                        new Route.FulfillOptions().setStatus(302).setHeaders(Map.of("location", "/browser/next"))));
        sign(page);
        page.waitForURL("**/browser/next");
    }

    @Test
    void transitionsAreForThoseWhoAllowMotion() {
        Page page = visit();
        run(
                page,
                "window.runs = 0; const start = document.startViewTransition;"
                        + " document.startViewTransition = function (f) { runs++; return start.call(document, f); }");
        page.click("[name=by]");
        assertThat(page.locator("#name-error")).isVisible();
        assertThat(page.evaluate("() => runs")).isEqualTo(0);
        page.evaluate("() => sign.dataset.transition = ''");
        sign(page);
        assertThat(page.locator("#signed")).isVisible();
        assertThat(page.evaluate("() => runs")).isEqualTo(1);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        page.click("#tear");
        assertThat(page.locator("h1")).containsText("410");
        assertThat(page.evaluate("() => runs")).isEqualTo(1);
    }

    /** Runs code with the exports of the script and the form at hand. */
    private static void run(Page page, String code) {
        page.evaluate("async () => { const { enhance, applyAction, deserialize, invalidateAll, goto } ="
                + " await import(document.querySelector('script[type=module]').src);"
                + " const sign = document.getElementById('sign');\n" + code + "\n }");
    }

    private static void sign(Page page) {
        page.fill("#sign [name=name]", "Ada");
        page.fill("#sign [name=email]", "ada@example.com");
        page.click("#sign [name=by]");
    }
}
