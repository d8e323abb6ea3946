package dev.formactions.tck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import dev.formactions.tck.rules.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent, and what those get who program against it. */
interface EnhanceStories extends Stage {

    @Rule({"ENHANCE-6", "ENHANCE-10", "UPDATE-1"})
    @Test
    default void theSubmitCallbackGetsWhatSvelteKitGivesAndMayChangeIt() {
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

    @Rule({"ENHANCE-6", "ENHANCE-9", "ENHANCE-13", "UPDATE-7"})
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "cancelled by the callback | enhance(sign, ({ cancel }) => { cancel(); return () => { window.told = 1 } })",
                "cancelled in the end      | enhance(sign, async ({ cancel }) => { await null; cancel() })",
                "aborted by the callback   | enhance(sign, ({ controller }) => controller.abort())",
                "prevented by an event     | sign.addEventListener('form-actions:submit', (e) => e.preventDefault())",
                "prevented natively        | sign.addEventListener('submit', (e) => e.preventDefault())",
            })
    default void nothingIsSent(String how, String code) {
        Page page = visit();
        page.onRequest(request -> assertThat(request.method()).as(how).isEqualTo("GET"));
        run(page, code);
        sign(page);
        assertThat(page.locator("#sign")).not().hasAttribute("aria-busy", "true");
        assertThat(page.locator("#guests li")).hasCount(0);
        assertThat(page.evaluate("() => window.told")).isNull();
    }

    @Rule({"ENHANCE-6", "ENHANCE-11"})
    @Test
    default void aModuleOfYourOwnFindsTheScriptInThePage() {
        Page page = visit();
        page.route(
                "**/own.js",
                route -> route.fulfill(
                        new Route.FulfillOptions()
                                .setContentType("text/javascript")
                                .setBody(
                                        """
                                        const { enhance } = await import(document.querySelector('script[src*="/_form-actions/"]').src);
                                        enhance(document.querySelector('#sign'), ({ formData }) => formData.set('name', 'Grace'));
                                        document.body.dataset.ready = '';
                                        """)));
        page.addScriptTag(new Page.AddScriptTagOptions().setType("module").setUrl(root() + "/browser/own.js"));
        page.waitForSelector("[data-ready]");
        List<String> posts = visitors().posts(page);
        sign(page);
        assertThat(page.locator("#signed")).hasText("Thank you, Grace.");
        assertThat(posts).hasSize(1);
        assertThat(page.locator("[data-form-actions-status]")).hasCount(1);
    }

    @Rule("ENHANCE-9")
    @Test
    default void aRequestThatIsGivenUpEndsInSilence() {
        Page page = visit();
        run(page, "enhance(sign, (input) => { window.input = input; return () => { window.told = 1 } })");
        hold(page);
        sign(page);
        assertThat(page.locator("#sign")).hasAttribute("aria-busy", "true");
        page.evaluate("() => input.controller.abort()");
        assertThat(page.locator("#sign")).not().hasAttribute("aria-busy", "true");
        assertThat(page.locator("#sign [role=alert]")).hasCount(0);
        assertThat(page.evaluate("() => window.told")).isNull();
    }

    @Rule("ENHANCE-6")
    @Test
    default void aMistakeOfTheCallbackIsReportedAndNothingIsSent() {
        Page page = visit();
        run(
                page,
                "addEventListener('error', (e) => { window.mistake = e.message });"
                        + " enhance(sign, async () => { throw new Error('a mistake') })");
        sign(page);
        page.waitForFunction("() => window.mistake?.includes('a mistake')");
        assertThat(page.locator("#sign")).not().hasAttribute("aria-busy", "true");
    }

    @Rule("ENHANCE-11")
    @Test
    default void enhanceCanBeTakenBack() {
        Page page = visit();
        run(page, "sign.removeAttribute('data-enhance'); enhance(sign).destroy()");
        sign(page);
        assertThat(page.locator("#signed")).isVisible();
        assertThat(page.url()).contains("?/sign");
    }

    @Rule("ENHANCE-11")
    @Test
    default void aFormThatAppearsLaterIsEnhanced() {
        Page page = visit();
        run(page, "const later = sign.cloneNode(true); sign.remove(); document.querySelector('main').append(later)");
        sign(page);
        assertThat(page.locator("#signed")).isVisible();
        assertThat(page.url()).doesNotContain("?/sign");
    }

    @Rule("ENHANCE-2")
    @ParameterizedTest(name = "{0}=\"{1}\"")
    @CsvSource({"formmethod, get", "formmethod, dialog", "formtarget, _blank", "formaction, http://127.0.0.1:1/"})
    default void otherSubmissionsAreTheBrowsers(String attribute, String value) {
        Page page = visit();
        run(
                page,
                "document.querySelector('[name=by]').setAttribute('" + attribute + "', '" + value + "');"
                        + " addEventListener('submit', (e) => { window.prevented = e.defaultPrevented; e.preventDefault(); })");
        page.click("[name=by]");
        assertThat(page.evaluate("() => window.prevented")).isEqualTo(false);
    }

    @Rule({"ENHANCE-1", "ENHANCE-2"})
    @Test
    default void aSearchIsTheBrowsersAndMayBeEnhancedForNothing() {
        Page page = visit();
        run(page, "sign.method = 'get'; sign.action = 'next'; enhance(sign, () => { window.told = 1 })");
        sign(page);
        page.waitForURL("**/browser/next?name=Ada&**");
        assertThat(page.locator("h1")).hasText("Next page");
    }

    @Rule({"ENHANCE-1", "ENHANCE-2"})
    @Test
    default void aDialogClosesAsItAlwaysDid() {
        Page page = visit();
        run(
                page,
                """
                const dialog = document.createElement('dialog');
                dialog.innerHTML = '<form method=dialog data-enhance><button id=yes value=yes>Yes</button></form>';
                document.body.append(dialog);
                dialog.showModal();
                """);
        page.click("#yes");
        assertThat(page.locator("dialog")).not().hasAttribute("open", "");
        assertThat(page.evaluate("() => document.querySelector('dialog').returnValue"))
                .isEqualTo("yes");
    }

    @Rule({"ENHANCE-3", "ENHANCE-4", "ENHANCE-7"})
    @ParameterizedTest(name = "form {0}, submitter {1}")
    @CsvSource({
        "'',                  '',                   'application/x-www-form-urlencoded', 'by=button'",
        "multipart/form-data, '',                   'multipart/form-data; boundary=',    'name=\"by\"'",
        "'',                  multipart/form-data,  'multipart/form-data; boundary=',    'filename=\"a b.txt\"'",
        "multipart/form-data, text/plain,           'text/plain',                        'file=a+b.txt&by=button'",
        "text/plain, application/x-www-form-urlencoded, 'application/x-www-form-urlencoded', 'file=a+b.txt&by=button'",
    })
    default void theRequestIsWhatTheSubmitterSays(String ofForm, String ofSubmitter, String type, String inBody) {
        Page page = visit();
        run(
                page,
                "sign.enctype = '" + ofForm + "'; if ('" + ofSubmitter
                        + "') document.querySelector('[name=by]').setAttribute('formenctype', '" + ofSubmitter + "');"
                        + " document.querySelector('[name=by]').insertAdjacentHTML('beforebegin',"
                        + " '<input type=file name=file>');");
        page.setInputFiles("[name=file]", new FilePayload("a b.txt", "text/plain", new byte[] {'x'}));
        answer(page, new Route.FulfillOptions().setBody("{\"type\":\"failure\",\"status\":400}"));
        Request request = page.waitForRequest("**/book?/sign*", () -> page.click("[name=by]"));
        Map<String, String> headers = request.headers();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(headers.get("content-type")).startsWith(type);
        assertThat(headers)
                .containsEntry("accept", "application/json")
                .containsEntry("x-sveltekit-action", "true")
                .containsEntry("x-form-actions", "page");
        assertThat(new String(request.postDataBuffer(), java.nio.charset.StandardCharsets.UTF_8))
                .contains(inBody);
    }

    @Rule("ENHANCE-3")
    @Test
    default void theSubmitterSaysWhereTo() {
        Page page = visit();
        Request request = page.waitForRequest(r -> r.method().equals("POST"), () -> page.click("#tear"));
        assertThat(request.url()).contains("?/tear");
    }

    /** A form whose fields hide all that its prototypes have; the tools of the browser's driver would trip over it, too. */
    @Rule("ENHANCE-5")
    @ParameterizedTest(name = "{0}")
    @CsvSource({"success", "failure"})
    default void fieldsMayHideEverythingThatAFormHas(String type) {
        Page page = visit();
        page.evaluate(
                """
                async ([type]) => {
                  const names = [];
                  for (let p = HTMLFormElement.prototype; p; p = Object.getPrototypeOf(p)) {
                    names.push(...Object.getOwnPropertyNames(p));
                  }
                  const form = (text) => `<form method=post action="/browser/book?/sign" class="${text}" data-enhance>`
                    + names.map((name) => `<input name="${name}" value=1>`).join('') + `<p role=status>${text}</p><button></button></form>`;
                  window.count = names.length;
                  document.querySelector('main').innerHTML = form('before');
                  window.ends = [];
                  document.addEventListener('form-actions:pending', (e) => ends.push(e.detail.pending));
                  const html = `<body><main><i>new</i>${form('after')}${form('another')}</main></body>`;
                  window.fetch = async (url, request) => {
                    window.sent = [...request.body].length;
                    return new Response(JSON.stringify({ type, status: 200, page: { status: 200, html } }));
                  };
                  document.querySelector('main button').click();
                }
                """,
                List.of(type));
        page.waitForFunction("() => window.ends?.includes(false)");
        assertThat(page.evaluate("() => count > 250 && sent === count")).isEqualTo(true);
        assertThat(page.evaluate("() => document.querySelector('main').outerHTML.replace(/<input[^>]*>/g, '')"
                        + ".match(/after|another|aria-busy|data-pending|before/g).join()"))
                .isEqualTo("after,after,another,another");
    }

    @Rule("ENHANCE-5")
    @Test
    default void fieldsNamedLikePropertiesDoNoHarm() {
        Page page = visit();
        String add =
                """
                for (const name of ['action', 'method', 'enctype', 'target', 'submit', 'reset', 'requestSubmit', 'elements', 'id',
                  'title', 'attributes', 'children', 'length', 'style', 'dataset', 'type', 'value', 'hidden', 'lang', 'focus']) {
                  const field = document.createElement('input');
                  field.setAttribute('name', name);
                  sign.append(field);
                }
                """;
        run(page, add);
        Object before = mark(page);
        page.click("[name=by]");
        assertThat(page.locator("#name-error")).isVisible();
        run(page, add);
        sign(page);
        assertThat(page.locator("#signed")).isVisible();
        assertThat(page.locator("#sign [name=by]")).isFocused();
        assertThat(page.locator("#sign")).not().hasAttribute("aria-busy", "true");
        assertThat(mark(page)).isEqualTo(before);
    }

    @Rule("ENHANCE-13")
    @Test
    default void eventsTellTheStory() {
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

    @Rule("ENHANCE-12")
    @Test
    default void aScriptOfYourOwnSendsAndReads() {
        Page page = visit();
        run(
                page,
                """
                const data = new FormData(sign);
                data.set('name', 'Ada');
                data.set('email', 'a@b');
                const response = await fetch(sign.getAttribute('action'), { method: 'POST', body: data });
                const result = deserialize(await response.text());
                window.read = [result.type, result.status, result.data.signed, result.page].join();
                """);
        assertThat(page.evaluate("() => read")).isEqualTo("success,200,Ada,");
    }
}
