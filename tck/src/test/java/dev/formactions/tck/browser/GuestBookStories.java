package dev.formactions.tck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.formactions.tck.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The guest book, as its guests know it. */
interface GuestBookStories extends Stage {

    @Rule({"UPDATE-1", "UPDATE-4", "FOCUS-1", "KEEP-2", "KEEP-4"})
    @Test
    default void aFailureKeepsWhatWasTypedAndLeadsToTheField() {
        Page page = visit();
        page.fill("#sign [name=name]", "Ada");
        page.fill("#sign [name=email]", "nowhere");
        page.fill("#sign [name=secret]", "s3cret");
        page.fill("#find [name=what]", "half a sen");
        page.click("#more summary");
        Object before = mark(page);
        String address = page.url();
        page.click("text=Sign");
        assertThat(page.locator("#email-error")).isVisible();
        assertThat(page.locator("#sign [name=email]")).isFocused();
        assertThat(page.locator("#sign [name=name]")).hasValue("Ada");
        assertThat(page.locator("#sign [name=secret]")).hasValue("s3cret");
        assertThat(page.locator("#find [name=what]")).hasValue("half a sen");
        assertThat(page.locator("#more")).hasAttribute("open", "");
        assertThat(page.locator("#sign")).not().hasAttribute("aria-busy", "true");
        assertThat(mark(page)).as("the page was not loaded again").isEqualTo(before);
        assertThat(page.url()).isEqualTo(address);
    }

    @Rule({"UPDATE-1", "UPDATE-10", "FOCUS-2"})
    @Test
    default void aSuccessResetsTheFormAndUpdatesThePage() {
        Page page = visit();
        List<String> requests = new ArrayList<>();
        page.onRequest(request -> requests.add(request.method()));
        sign(page);
        assertThat(page.locator("#guests li")).hasText(new String[] {"Ada"});
        assertThat(page.locator("#signed")).hasText("Thank you, Ada.");
        assertThat(page.locator("#sign [name=name]")).hasValue("");
        assertThat(page).hasTitle("Guest book (1)");
        assertThat(page.locator("text=Sign")).isFocused();
        assertThat(requests).as("one request in place of two").containsExactly("POST");
    }

    @Rule({"UPDATE-2", "KEEP-2"})
    @Test
    default void whatIsTypedWhileTheFormIsSentStays() {
        Page page = visit();
        Gate gate = hold(page);
        sign(page);
        page.fill("#sign [name=secret]", "typed since");
        page.focus("#sign [name=secret]");
        gate.open();
        assertThat(page.locator("#guests li")).hasCount(1);
        assertThat(page.locator("#sign [name=secret]")).hasValue("typed since");
        assertThat(page.locator("#sign [name=secret]")).isFocused();
        assertThat(page.locator("#sign [name=name]")).hasValue("");
    }

    @Rule({"UPDATE-6", "FOCUS-3", "UPDATE-10"})
    @Test
    default void anErrorShowsTheErrorView() {
        Page page = visit();
        String address = page.url();
        page.click("#tear");
        assertThat(page.locator("h1")).hasText("410: The page is torn");
        assertThat(page.locator("h1")).isFocused();
        assertThat(page).hasTitle("410");
        assertThat(page.url()).isEqualTo(address);
    }

    @Rule("SCRIPT-3")
    @Test
    default void aStrictPolicyOfThePageIsKept() {
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
        sign(page);
        assertThat(page.locator("#signed")).isVisible();
        page.click("#tear");
        assertThat(page.locator("h1")).hasText("410: The page is torn");
        assertThat(complaints).isEmpty();
    }

    /** A policy that forbids what we do would be told; otherwise the test above proved nothing. */
    @Rule("SCRIPT-3")
    @Test
    default void thePolicyOfThePageIsStrict() {
        Page page = visit();
        String policy = page.reload().headerValue("content-security-policy");
        assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe");
        assertThat(page.locator("script").all()).hasSize(1);
    }

    @Rule({"SCRIPT-1", "SCRIPT-2"})
    @Test
    default void theScriptIsAllThatIsLoaded() {
        Page page = visit();
        List<String> requests = new ArrayList<>();
        page.onRequest(request ->
                requests.add(request.url().substring(root().toString().length())));
        page.reload();
        sign(page);
        assertThat(page.locator("#signed")).isVisible();
        assertThat(requests).filteredOn(url -> url.contains(".js")).hasSizeLessThanOrEqualTo(1);
        assertThat(requests)
                .filteredOn(url -> !url.contains("form-actions.js"))
                .allMatch(url -> url.startsWith("/browser/book"));
    }
}
