package dev.formactions.tck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import dev.formactions.sample.stories.Chromium;
import dev.formactions.tck.rules.Rule;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that lead to other pages, and the ways back. */
interface NavigationStories extends Stage {

    @Rule("UPDATE-5")
    @Test
    default void aRedirectIsANavigation() {
        Page page = visit();
        page.fill("#sign [name=name]", "Ada");
        page.click("#leave");
        page.waitForURL(Pattern.compile("/browser/next\\?from=book#there$"));
        assertThat(page.locator("h1")).hasText("Next page");
        page.goBack();
        assertThat(page.locator("h1")).hasText("Guest book");
        page.goForward();
        assertThat(page.locator("h1")).hasText("Next page");
    }

    @Rule({"UPDATE-5", "UPDATE-13"})
    @Test
    default void aPageThatComesBackFromTheBrowsersCacheIsNotPending() throws Exception {
        try (Chromium chromium = Chromium.thatKeepsPages()) {
            Page page = visitors().visit(chromium, true);
            page.evaluate("() => addEventListener('pageshow', (e) => { window.kept = e.persisted })");
            page.fill("#find [name=what]", "typed before");
            page.click("#leave");
            page.waitForURL("**/browser/next?from=book#there");
            page.goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForFunction("() => window.kept === true");
            assertThat(page.locator("#find [name=what]")).hasValue("typed before");
            assertThat(page.evaluate(
                            "() => document.querySelectorAll('[data-pending], [aria-busy], [aria-disabled]').length"))
                    .isEqualTo(0);
            sign(page);
            assertThat(page.locator("#signed")).isVisible();
            visitors().sayGoodbye();
        }
    }

    @Rule("UPDATE-5")
    @Test
    default void aRedirectLeadsToAnotherOrigin() {
        Page page = visit();
        String abroad = root().toString().replace("localhost", "127.0.0.1") + "/browser/next";
        page.fill("#abroad [name=to]", abroad);
        page.click("text=Abroad");
        page.waitForURL(abroad);
        page.goBack();
        assertThat(page.locator("h1")).hasText("Guest book");
    }

    @Rule({"UPDATE-3", "UPDATE-13", "FOCUS-3"})
    @Test
    default void anActionOfAnotherPageShowsThatPage() {
        Page page = visit();
        page.fill("#find [name=what]", "cat");
        page.click("text=Find");
        assertThat(page.locator("#missed")).hasText("There is no cat.");
        assertThat(page).hasURL(root() + "/browser/next?q=1");
        assertThat(page.locator("h1")).isFocused();
        assertThat(page.evaluate("() => scrollY")).isEqualTo(0);
        page.goBack();
        assertThat(page.locator("h1")).hasText("Guest book");
        page.goForward();
        assertThat(page.locator("h1")).hasText("Next page");
    }

    @Rule({"UPDATE-3", "UPDATE-13"})
    @ParameterizedTest(name = "by ''{0}''")
    @ValueSource(strings = {"Ada", ""})
    default void anActionWithAnotherQueryShowsItsAddress(String name) {
        Page page = visit();
        String address = page.url();
        page.navigate(address + "&q=x");
        page.evaluate(
                "(action) => document.getElementById('sign').setAttribute('action', action)",
                address.replace("?", "?/sign&"));
        sign(page, name);
        assertThat(page.locator("#signed, #name-error")).isVisible();
        assertThat(page).hasURL(address);
        page.goBack();
        assertThat(page).hasURL(address + "&q=x");
        assertThat(page.locator("#signed, #name-error")).hasCount(0);
    }

    @Rule({"UPDATE-6", "UPDATE-13"})
    @Test
    default void theWayBackFromAnErrorLeadsToTheForm() {
        Page page = visit();
        page.navigate(root() + "/browser/next");
        page.click("text=Back to the book");
        String address = page.url();
        page.click("#tear");
        assertThat(page.locator("h1")).containsText("410");
        assertThat(page).hasURL(address);
        page.goBack();
        assertThat(page.locator("h1")).hasText("Guest book");
        assertThat(page).hasURL(address);
        page.goBack();
        assertThat(page.locator("h1")).hasText("Next page");
    }

    @Rule("UPDATE-13")
    @Test
    default void anUpdateIsNoPlaceInTheHistory() {
        Page page = visit();
        page.navigate(root() + "/browser/next");
        page.click("text=Back to the book");
        sign(page);
        assertThat(page.locator("#signed")).isVisible();
        page.goBack();
        assertThat(page.locator("h1")).hasText("Next page");
        page.goForward();
        assertThat(page.locator("h1")).hasText("Guest book");
        assertThat(page.locator("#signed")).hasCount(0);
    }

    @Rule("UPDATE-5")
    @Test
    default void aScriptOfYourOwnMayNavigate() {
        Page page = visit();
        page.navigate(root() + "/browser/book?book=one");
        page.evaluate(
                "async (script) => { const { goto } = await import(script);"
                        + " void goto('next', { replaceState: true }) }",
                script());
        page.waitForURL("**/browser/next");
        page.goBack();
        page.waitForURL(Pattern.compile("book=(?!one)"));
        assertThat(page.evaluate(
                        "async (script) => { const { goto } = await import(script);"
                                + " return goto('javascript:alert(1)').catch((e) => e.name) }",
                        script()))
                .isEqualTo("TypeError");
    }
}
