package dev.formactions.sample.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A visitor signs in to write a note, in Chromium, with scripts and without. */
public final class SignInInBrowser {

    private static final Pattern LOGIN = Pattern.compile("/login\\?");

    /** The account that the login page names. */
    private static final String EMAIL = "ada@example.com";

    private static final String PASSWORD = "lovelace1815";

    private final Chromium chromium;
    private final URI root;

    /** @param root where the sample is, without a trailing slash */
    public SignInInBrowser(Chromium chromium, URI root) {
        this.chromium = chromium;
        this.root = root;
    }

    /** At every step. */
    public void thePagesAreTheSameWithScriptsAndWithout() {
        Visit with = new Visit(true);
        Visit without = new Visit(false);
        assertThat(with.tell()).isEqualTo(without.tell());
        assertThat(with.loads).as("pages that were loaded").isLessThan(without.loads);
    }

    /** What is seen before, in the meantime and after. */
    public void whileTheServerChecksThePasswordTheFormIsPending() {
        Page page = new Visit(true).page;
        page.navigate(root + "/login");
        shoot(page, "1-before");
        List<Route> held = new ArrayList<>();
        page.route(LOGIN, held::add);
        page.fill("#login-email", EMAIL);
        page.fill("#login-password", "wrong");
        page.press("#login-password", "Enter");
        assertThat(page.locator("form.card")).hasAttribute("aria-busy", "true");
        assertThat(page.locator("button[data-pending]")).hasText("Sign in");
        shoot(page, "2-pending");
        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(Route::resume);
        assertThat(page.locator("#login--summary")).isFocused();
        assertThat(page.locator("#login--summary")).containsText("do not match");
        assertThat(page.locator("form.card")).not().hasAttribute("aria-busy", "true");
        shoot(page, "3-failure");
        page.unroute(LOGIN);
        page.context().setOffline(true);
        page.click("main button >> nth=0");
        assertThat(page.locator("[data-message]")).isVisible();
        shoot(page, "4-offline");
    }

    /** For eyes: -Dshots=folder. */
    private static void shoot(Page page, String name) {
        String folder = System.getProperty("shots");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
        }
    }

    /** One browser's way through the sample. */
    private final class Visit {

        private final Page page;
        private final boolean scripts;
        private final List<String> seen = new ArrayList<>();
        private int loads;

        Visit(boolean scripts) {
            this.scripts = scripts;
            page = chromium.browser()
                    .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts))
                    .newPage();
            page.onRequest(request -> loads += request.isNavigationRequest() ? 1 : 0);
        }

        List<String> tell() {
            page.navigate(root + "/notes");
            see("text=Sign in to see that page.", null);
            signIn("", "");
            see("#login-password--error", scripts ? "#login--summary" : "#login-email");
            signIn(EMAIL, "wrong");
            see("text=do not match", "#login--summary");
            assertThat(page.locator("#login-email")).hasValue(EMAIL);
            assertThat(page.locator("#login-password")).hasValue(scripts ? "wrong" : "");
            signIn(EMAIL, PASSWORD);
            see("text=New note", null);
            page.click("text=Add the note");
            see("#add-text--error", scripts ? "#add--summary" : "#add-text");
            page.fill("#add-text", "Buy <milk> & bread");
            page.click("text=Add the note");
            see("text=The note is kept.", null);
            page.click(".notes button >> nth=0");
            see("text=The note is deleted.", null);
            page.click("text=Sign out");
            see("text=This is a small application", null);
            return seen;
        }

        private void signIn(String email, String password) {
            page.fill("#login-email", email);
            page.fill("#login-password", password);
            page.click("main button >> nth=0");
        }

        private void see(String what, @Nullable String focused) {
            assertThat(page.locator(what)).isVisible();
            assertThat(page.locator("[aria-busy]")).hasCount(0);
            if (focused != null) {
                assertThat(page.locator(focused)).isFocused();
            }
            seen.add(page.title() + "\n" + main(page).replaceAll("note-\\d+|value=\"\\d+\"|<time.*?</time>", ""));
        }
    }

    /** What is on the page. */
    static String main(Page page) {
        return inOrder(page.locator("main").innerHTML()).replaceAll("\\s+", " ");
    }

    /** The order of attributes tells nothing, and a heading has a tabindex for as long as it has the focus. */
    private static String inOrder(String html) {
        return Pattern.compile("(?<=<\\w{1,9})( [^>]*)").matcher(html).replaceAll(attributes -> Stream.of(
                        attributes.group().split(" (?=[\\w-]+=\")"))
                .filter(attribute -> !attribute.startsWith("tabindex"))
                .sorted()
                .collect(Collectors.joining(" ")));
    }
}
