package dev.formactions.tck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.formactions.tck.rules.Rule;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen and what can be done while a form is being sent. */
interface PendingStories extends Stage {

    @Rule({"PENDING-1", "PENDING-2"})
    @Test
    default void aDoubleClickSendsOnce() {
        Page page = visit();
        List<String> posts = visitors().posts(page);
        Gate gate = hold(page);
        page.fill("#sign [name=name]", "Ada");
        page.fill("#sign [name=email]", "ada@example.com");
        page.dblclick("text=Sign");
        assertThat(page.locator("#sign")).hasAttribute("aria-busy", "true");
        assertThat(page.locator("#sign")).hasAttribute("data-pending", "");
        assertThat(page.locator("[name=by]")).hasAttribute("data-pending", "");
        assertThat(page.locator("[name=by]")).isDisabled();
        assertThat(page.locator("[name=by]")).isFocused();
        gate.open();
        assertThat(page.locator("#guests li")).hasCount(1);
        assertThat(page.locator("[name=by]")).isEnabled();
        assertThat(page.locator("[data-pending], [aria-busy]")).hasCount(0);
        assertThat(posts).hasSize(1);
    }

    @Rule("PENDING-1")
    @Test
    default void aFormIsPendingOnlyForItself() {
        Page page = visit();
        Gate gate = hold(page);
        sign(page);
        page.fill("#find [name=what]", "typed meanwhile");
        page.setInputFiles("[name=picture]", new FilePayload("a.png", "image/png", new byte[3]));
        page.click("text=Upload");
        assertThat(page.locator("#received")).hasText("3 bytes");
        assertThat(page.locator("#sign")).hasAttribute("aria-busy", "true");
        assertThat(page.locator("[name=by]")).hasAttribute("aria-disabled", "true");
        assertThat(page.locator("#sign [name=name]")).hasValue("Ada");
        assertThat(page.locator("#upload")).not().hasAttribute("aria-busy", "true");
        gate.open();
        assertThat(page.locator("#guests li")).hasCount(1);
        assertThat(page.locator("#find [name=what]")).hasValue("typed meanwhile");
        assertThat(page.locator("[data-pending], [aria-busy]")).hasCount(0);
    }

    @Rule("PENDING-3")
    @ParameterizedTest(name = "data-concurrency={0}: {1}")
    @CsvSource({"ignore, 'Ada', 1, 1, 0", "queue, 'Ada,Bob', 2, 1, 0", "abort, 'Bob', 2, 2, 1"})
    default void aSecondSubmissionIsSubjectToAPolicy(
            String policy, String guests, int sent, int arrivals, int failures) {
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
        gate.open(arrivals, failures);
        page.waitForFunction("() => !sign.hasAttribute('aria-busy')");
        assertThat(page.evaluate("() => sent")).isEqualTo(sent);
        run(page, "await invalidateAll()");
        assertThat(String.join(",", page.locator("#guests li").allTextContents()))
                .isEqualTo(guests);
    }

    @Rule({"PENDING-3", "UPDATE-2"})
    @Test
    default void whatIsTypedWhileAFormWaitsInTheQueueStays() {
        Page page = visit();
        page.evaluate("() => { sign.dataset.concurrency = 'queue' }");
        Gate gate = hold(page);
        sign(page, "Ada");
        sign(page, "Bob");
        page.fill("#sign [name=name]", "Cleo");
        gate.open();
        assertThat(page.locator("#guests li")).hasText(new String[] {"Ada", "Bob"});
        assertThat(page.locator("#sign")).not().hasAttribute("aria-busy", "true");
        assertThat(page.locator("#sign [name=name]")).hasValue("Cleo");
        assertThat(page.locator("#sign [name=email]")).hasValue("");
    }

    @Rule("PENDING-4")
    @Test
    default void aSlowAnswerIsTold() {
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

    @Rule("PENDING-5")
    @Test
    default void anUploadOverASlowNetworkTellsItsProgress() {
        Page page = visit();
        page.evaluate("() => { window.seen = []; document.addEventListener('form-actions:pending', e =>"
                + " seen.push([e.detail.loaded, e.detail.total, document.querySelector('progress').value])); }");
        throttle(page, 250_000);
        page.setInputFiles("[name=picture]", new FilePayload("a.png", "image/png", new byte[300_000]));
        page.click("text=Upload");
        assertThat(page.locator("#upload")).hasAttribute("aria-busy", "true");
        assertThat(page.locator("#received")).hasText("300000 bytes");
        assertThat(page.evaluate("() => seen.some(([loaded, total, value]) =>"
                        + " total > 300000 && loaded === total && value === loaded)"))
                .as("the end of the upload")
                .isEqualTo(true);
        assertThat(page.evaluate("() => seen.filter(([loaded, total]) => 0 < loaded && loaded < total).length > 1"))
                .as("steps on the way: " + page.evaluate("() => JSON.stringify(seen)"))
                .isEqualTo(true);
        assertThat(page.locator("progress")).not().hasAttribute("value", Pattern.compile(".*"));
        assertThat(page.locator("progress")).hasAttribute("max", "1");
    }

    @Rule("PENDING-5")
    @Test
    default void anUploadThatIsGivenUpLeavesTheBarAsItWas() {
        Page page = visit();
        page.evaluate(
                "() => { window.most = 0; document.addEventListener('form-actions:pending', () =>"
                        + " { most = Math.max(most, document.querySelector('progress').max) });"
                        + " document.addEventListener('form-actions:submit', (e) => { window.controller = e.detail.controller }) }");
        throttle(page, 50_000);
        page.setInputFiles("[name=picture]", new FilePayload("a.png", "image/png", new byte[300_000]));
        page.click("text=Upload");
        page.waitForFunction("() => most > 300000");
        page.evaluate("() => controller.abort()");
        assertThat(page.locator("#upload")).not().hasAttribute("aria-busy", "true");
        assertThat(page.locator("progress")).not().hasAttribute("value", Pattern.compile(".*"));
        assertThat(page.locator("progress")).hasAttribute("max", "1");
    }

    @Rule({"PENDING-1", "PENDING-4"})
    @Test
    default void aSlowNetworkShowsThatTheFormIsPending() {
        Page page = visit();
        page.evaluate("() => { window.seen = []; new MutationObserver(() => seen.push(sign.getAttribute('aria-busy')))"
                + ".observe(sign, { attributeFilter: ['aria-busy'] }) }");
        throttle(page, 20_000);
        sign(page);
        assertThat(page.locator("#sign")).hasAttribute("aria-busy", "true");
        assertThat(page.locator("#signed")).isVisible();
        assertThat(page.locator("#sign")).not().hasAttribute("aria-busy", "true");
        assertThat(page.evaluate("() => seen.join()")).isEqualTo("true,");
    }

    /** A network of so many bytes each second, with a delay. */
    private static void throttle(Page page, int bytes) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 300);
        conditions.addProperty("downloadThroughput", bytes);
        conditions.addProperty("uploadThroughput", bytes);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", conditions);
    }
}
