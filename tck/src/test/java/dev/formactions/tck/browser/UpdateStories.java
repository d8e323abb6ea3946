package dev.formactions.tck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import dev.formactions.tck.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a result changes, where the focus is then, and what is heard. */
interface UpdateStories extends Stage {

    @Rule("UPDATE-1")
    @Test
    default void anUpdateWithoutInvalidationLeavesThePageAsItIs() {
        Page page = visit();
        run(
                page,
                "enhance(sign, () => async ({ update }) => { await update({ invalidateAll: false }); window.told = 1 })");
        sign(page);
        page.waitForFunction("() => window.told");
        assertThat(page.locator("#sign [name=name]")).hasValue("");
        assertThat(page.locator("#signed, #guests li")).hasCount(0);
    }

    @Rule("UPDATE-7")
    @Test
    default void aCallbackThatDoesNotUpdateLeavesThePageAsItIs() {
        Page page = visit();
        run(page, "enhance(sign, () => () => { window.told = 1 })");
        sign(page);
        page.waitForFunction("() => window.told");
        assertThat(page.locator("#sign [name=name]")).hasValue("Ada");
        assertThat(page.locator("#signed, #guests li")).hasCount(0);
    }

    @Rule("UPDATE-4")
    @Test
    default void aResultCanBeShownByHand() {
        Page page = visit();
        run(page, "enhance(sign, () => async ({ result }) => { await applyAction(result) })");
        String address = page.url();
        sign(page);
        assertThat(page.locator("#signed")).isVisible();
        assertThat(page.locator("#sign [name=name]")).hasValue("Ada");
        assertThat(page.url()).isEqualTo(address);
    }

    @Rule({"UPDATE-3", "UPDATE-4", "REPLY-1"})
    @Test
    default void aResultThatIsShownByHandKnowsItsForm() {
        Page page = visit();
        run(
                page,
                "enhance(sign, () => async ({ result }) => { await applyAction(result) });"
                        + " enhance(document.getElementById('find'), () => ({ result }) => applyAction(result))");
        page.click("[name=by]");
        assertThat(page.locator("#sign [name=name]")).isFocused();
        page.context().setOffline(true);
        page.click("[name=by]");
        assertThat(page.locator("#sign [role=alert]").first()).containsText("cannot be reached");
        page.context().setOffline(false);
        page.fill("#find [name=what]", "cat");
        page.click("text=Find");
        assertThat(page.locator("#missed")).isVisible();
        assertThat(page).hasURL(root() + "/browser/next?q=1");
    }

    @Rule("UPDATE-7")
    @Test
    default void theResultIsGoneAfterANavigation() {
        Page page = visit();
        sign(page);
        assertThat(page.locator("#signed")).isVisible();
        page.reload();
        assertThat(page.locator("#signed")).hasCount(0);
        assertThat(page.locator("#guests li")).hasCount(1);
    }

    @Rule("UPDATE-8")
    @Test
    default void anActionWithoutAResultHasSucceeded() {
        Page page = visit();
        run(
                page,
                "enhance(sign, () => async ({ result, update }) => {"
                        + " await update(); window.told = [result.type, result.status, result.data, result.page.status].join() })");
        page.click("#nod");
        page.waitForFunction("() => window.told");
        assertThat(page.evaluate("() => told")).isEqualTo("success,204,,200");
        assertThat(page.locator("#guests li")).hasText(new String[] {"somebody"});
    }

    @Rule({"ENHANCE-8", "UPDATE-9"})
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            nullValues = "-",
            value = {
                "200 | text/plain       | {'type':'success','status':201,'data':'[{~a~:1},1]','x':2} | success 201 {~a~:1} - 2",
                "500 | application/json | {'type':'success','status':200,'data':'[1]'}              | success 200 1 - -",
                "400 | application/json | {'type':'failure','status':422,'data':'-1'}               | failure 422 - - -",
                "404 | application/json | {'type':'error','status':500,'error':{'message':'Gone'}}  | error 404 - Gone -",
                "403 | application/json | {'message':'Forbidden'}                                   | error 403 - Forbidden -",
                "200 | application/json | null                                                      | error 200 - - -",
                "200 | application/json | {'type':'success','status':200,'data':'[[~Point~,1],1]'}  | error 200 - - -",
            })
    default void aReplyIsReadByWhatItSaysAndNotByItsStatus(int status, String type, String body, String read) {
        Page page = visit();
        run(
                page,
                "enhance(sign, () => ({ result: r }) => { window.told = [r.type, r.status, JSON.stringify(r.data),"
                        + " r.error?.constructor === Object ? r.error.message : '', r.x]"
                        + ".map((x) => x === undefined || x === '' ? '-' : x).join(' ') })");
        answer(
                page,
                new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType(type)
                        .setBody(body.replace('\'', '"').replace("~", "\\\"")));
        page.click("[name=by]");
        page.waitForFunction("() => window.told");
        assertThat(page.evaluate("() => told")).isEqualTo(read.replace('~', '"'));
    }

    @Rule("UPDATE-11")
    @Test
    default void onlyTheRegionOfAFormChanges() {
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
        answer(
                page,
                new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(
                                "{\"type\":\"success\",\"status\":200,\"page\":{\"status\":200,\"html\":\"<title>New</title>"
                                        + "<h1>Inside</h1><div data-region='signing'><p>Changed</p></div>\"}}"));
        sign(page);
        assertThat(page.locator("[data-region]")).hasText("Changed");
        assertThat(page.locator("h1")).hasText("Outside");
        assertThat(page).hasTitle("New");
    }

    @Rule("FOCUS-1")
    @Test
    default void theSummaryOfErrorsIsWhereTheFocusGoes() {
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

    @Rule("FOCUS-1")
    @Test
    default void whoHasTurnedToAnotherFormIsNotCalledBack() {
        Page page = visit();
        Gate gate = hold(page);
        page.click("[name=by]");
        page.fill("#find [name=what]", "typing");
        gate.open();
        assertThat(page.locator("#name-error")).isVisible();
        assertThat(page.locator("#find [name=what]")).isFocused();
    }

    @Rule({"FOCUS-2", "FOCUS-3"})
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "success | <h1>H</h1><input autofocus id=here>             | #here",
                "success | <h1 id=here>H</h1><p>no form any more</p>       | #here",
                "failure | <h1 id=here>H</h1><p>no form any more</p>       | #here",
                "error   | <h1>H</h1><p><input autofocus id=here></p>      | #here",
                "error   | <main id=here>No heading</main>                 | #here",
                "success | <div hidden>H</div><p>Neither, again</p>           | body > p",
                "success | <h1 hidden>H</h1><main id=here>Visible</main>    | #here",
                "error   | <p>Neither</p>                                  | body > p",
            })
    default void theFocusIsNeverLost(String type, String html, String where) {
        Page page = visit();
        answer(
                page,
                new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"type\":\"" + type + "\",\"status\":400,\"error\":{\"message\":\"E\"},"
                                + "\"page\":{\"status\":400,\"html\":\"<body>" + html + "</body>\"}}"));
        sign(page);
        assertThat(page.locator("#sign")).hasCount(0);
        page.waitForFunction("(where) => document.activeElement.matches(where)", where);
    }

    @Rule("FOCUS-4")
    @Test
    default void anOutcomeThatThePageDoesNotTellIsAnnounced() {
        Page page = visit();
        run(page, "document.body.dataset.messageFailure = 'Please correct it'");
        page.fill("#sign [name=email]", "a@b");
        page.click("[name=by]");
        assertThat(page.locator("[data-form-actions-status]")).hasText("Please correct it");
    }

    @Rule("FOCUS-4")
    @Test
    default void aRegionIsHeardOnlyIfItWasThereAndChanges() {
        Page page = visit();
        sign(page);
        assertThat(page.locator("#signed")).hasAttribute("role", "status");
        assertThat(page.locator("[data-form-actions-status]")).hasText("Thank you, Ada.");
        page.evaluate("() => document.querySelector('[data-form-actions-status]').replaceChildren()");
        sign(page, "Grace");
        assertThat(page.locator("#signed")).hasText("Thank you, Grace.");
        page.waitForTimeout(200);
        assertThat(page.locator("[data-form-actions-status]")).isEmpty();
        sign(page, "Grace");
        assertThat(page.locator("[data-form-actions-status]")).hasText("Thank you, Grace.");
    }

    @Rule("FOCUS-4")
    @Test
    default void anAlertIsHeardEvenIfItIsNew() {
        Page page = visit();
        answer(page, "<h1>H</h1><p role=alert>Hear me</p>", "success");
        sign(page);
        assertThat(page.locator("[role=alert]")).hasText("Hear me");
        page.waitForTimeout(200);
        assertThat(page.locator("[data-form-actions-status]")).isEmpty();
    }

    @Rule({"FOCUS-2", "FOCUS-4"})
    @Test
    default void anAnswerWithoutContentIsToldAndLosesNoFocus() {
        Page page = visit();
        page.route(
                "**/book?**",
                route -> route.fulfill(
                        route.request().method().equals("POST")
                                ? new Route.FulfillOptions()
                                        .setStatus(204)
                                        .setHeaders(java.util.Map.of("x-form-actions", "page"))
                                : new Route.FulfillOptions()
                                        .setContentType("text/html")
                                        .setBody("<title>Done</title><h1>Bye</h1>")));
        sign(page);
        assertThat(page.locator("h1")).isFocused();
        assertThat(page.locator("[data-form-actions-status]")).hasText("Done");
    }

    @Rule("FOCUS-1")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a field of the form outside of it | <form id=sign></form><input name=name form=sign aria-invalid=true> | [name=name]",
                "the form's own come first         | <input aria-invalid=true><form id=sign></form><input name=name form=sign aria-invalid=true> | [name=name]",
                "a summary that cannot be seen     | <p data-error-summary hidden></p><form id=sign><input name=name aria-invalid=true></form> | [name=name]",
                "a summary behind a dialog         | <p data-error-summary>E</p><dialog><form id=sign><input name=name aria-invalid=true></form></dialog> | [name=name]",
            })
    default void theFocusReachesTheErrors(String what, String html, String where) {
        Page page = visit();
        String action = "<form method=post action='/browser/book?/sign' data-enhance";
        page.evaluate(
                "(html) => { document.body.innerHTML = html; document.querySelector('dialog')?.showModal() }",
                html.replace("<form", action));
        answer(page, "<h1 id=shown>H</h1>" + html, "failure");
        page.press("[name=name]", "Enter");
        assertThat(page.locator("#shown")).hasCount(1);
        page.waitForFunction("(where) => document.activeElement.matches(where)", where);
        assertThat(page.locator("[tabindex]")).hasCount(0);
    }

    /** Answers the form with a page in place of the server. */
    private void answer(Page page, String html, String type) {
        answer(
                page,
                new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"type\":\"" + type + "\",\"status\":400,"
                                + "\"page\":{\"status\":400,\"html\":\"<body>" + html + "</body>\"}}"));
    }

    @Rule("UPDATE-12")
    @Test
    default void transitionsAreForThoseWhoAllowMotion() {
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
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.click("#tear");
        assertThat(page.locator("h1")).containsText("410");
        assertThat(page.evaluate("() => runs")).isEqualTo(1);
    }
}
