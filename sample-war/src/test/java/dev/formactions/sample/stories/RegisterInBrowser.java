package dev.formactions.sample.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ForcedColors;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The long form in Chromium: what it gives to eyes, keyboards and screen readers, with scripts and without. */
public final class RegisterInBrowser {

    /** Far enough that no clock matters. */
    private static final String DAY = LocalDate.now(ZoneOffset.UTC).plusYears(1).toString();

    private final Chromium chromium;
    private final URI root;

    /** @param root where the sample is, without a trailing slash */
    public RegisterInBrowser(Chromium chromium, URI root) {
        this.chromium = chromium;
        this.root = root;
    }

    /** To eyes and to screen readers. */
    public void theFailedPageIsTheSameWithScriptsAndWithout() {
        Page with = failed(true);
        Page without = failed(false);
        assertThat(SignInInBrowser.main(with)).isEqualTo(SignInInBrowser.main(without));
        assertThat(with.title()).isEqualTo(without.title()).startsWith("Error: ");
        assertThat(with.locator("#register--summary")).isFocused();
        assertThat(without.locator("#register-name")).isFocused();
        with.fill("#register-newPassword", "");
        assertThat(with.locator("main").ariaSnapshot())
                .isEqualTo(without.locator("main").ariaSnapshot());
    }

    /** On the page; a script leaves the password in the browser as well. */
    public void whatWasTypedIsKeptButNotThePassword(boolean scripts) {
        Page page = failed(scripts);
        // A script leaves in the browser what was typed there; the server sends no secret, in either case.
        assertThat(page.locator("#register-newPassword")).hasValue(scripts ? "nano9" : "");
        Map.of(
                        "email", "grace <at> example.com",
                        "day", DAY,
                        "seats", "3",
                        "guests-0-name", "Howard",
                        "guests-0-age", "7",
                        "guests-1-name", "",
                        "experience", "MUCH",
                        "address-street", "1 \"Navy\" Yard",
                        "wishes", "\n<b>A chair</b>\n& tea")
                .forEach((field, value) ->
                        assertThat(page.locator("#register-" + field)).hasValue(value));
        assertThat(page.getByLabel("The mill")).isChecked();
        assertThat(page.getByLabel("Punched cards")).not().isChecked();
        assertThat(page.content()).doesNotContain("nano9");
    }

    /** Ids of errors, hints and labels. */
    public void whatLinksAndDescribesExists() {
        Page page = failed(false);
        List<Locator> links = page.locator("#register--summary a").all();
        assertThat(links).hasSizeGreaterThan(5);
        links.forEach(
                link -> assertThat(page.locator(link.getAttribute("href"))).hasCount(1));
        page.locator("main :is(input, select, textarea)").all().forEach(field -> assertThat(
                        page.locator("label[for='" + field.getAttribute("id") + "']"))
                .hasCount(1));
        page.locator("[aria-describedby]").all().forEach(field -> List.of(
                        field.getAttribute("aria-describedby").split(" "))
                .forEach(id -> assertThat(page.locator("#" + id)).hasCount(1)));
        assertThat((List<?>) page.locator("[id]").evaluateAll("all => all.map(each => each.id)"))
                .doesNotHaveDuplicates();
    }

    /** Names, descriptions, groups. */
    public void screenReadersAreToldNameStateAndReason() {
        Page page = failed(true);
        Locator password = page.locator("#register-newPassword");
        assertThat(password).hasAccessibleName("Password");
        assertThat(password)
                .hasAccessibleDescription(
                        "At least 10 characters. You sign in with it. Choose a password of at least 10 characters.");
        assertThat(page.locator("#register-guests-0-age"))
                .hasAccessibleDescription("Guests are 12 years old or older.");
        String tree = page.locator("main").ariaSnapshot();
        assertThat(tree).contains("alert \"There is a problem\"", "- textbox \"Name\"", "group \"Guest 1\"");
        assertThat((List<?>) page.locator("[aria-invalid=true]").evaluateAll("all => all.map(each => each.id)"))
                .isEqualTo(page.locator("#register--summary a")
                        .evaluateAll("all => [...new Set(all.map(each => each.hash.slice(1)))]"));
    }

    /** From the summary to the fields. */
    public void theKeyboardAloneWillDo(boolean scripts) {
        Page page = failed(scripts);
        page.locator("#register--summary").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator("#register--summary a >> nth=1")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#register-email")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("#register-newPassword")).isFocused();
        page.locator("#register-topics--choice-PUNCHED_CARDS").focus();
        page.keyboard().press("Tab");
        assertThat(page.locator("#register-address-street")).isFocused();
    }

    /** And not twice. */
    public void whatIsMendedIsAccepted(boolean scripts) {
        Page page = failed(scripts);
        String email = UUID.randomUUID() + "@example.com";
        mend(page, email);
        page.click("main button");
        assertThat(page.locator("#register--summary li")).hasCount(1);
        assertThat(page.locator("#register--summary li"))
                .hasText("Count the seats again: one for you and one for each guest.");
        assertThat(page.locator("#register--summary")).isFocused();
        mend(page, email);
        page.fill("#register-seats", "2");
        page.click("main button");
        assertThat(page.locator(".success"))
                .hasText("Grace Hopper, we expect you on " + DAY + " at 10:00. You have 2 seats, with Howard.");
        page.navigate(root + "/register");
        fill(page);
        mend(page, email);
        page.fill("#register-seats", "2");
        page.click("main button");
        assertThat(page.locator("#register-email--error")).hasText("This address has an account already.");
        assertThat(page.locator("#register-email")).hasValue(email);
    }

    private Page failed(boolean scripts) {
        Page page = visit(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
        fill(page);
        page.click("main button");
        assertThat(page.locator("#register--summary")).isVisible();
        assertThat(page.locator("[aria-busy]")).hasCount(0);
        return page;
    }

    private static void fill(Page page) {
        page.fill("#register-email", "grace <at> example.com");
        page.fill("#register-newPassword", "nano9");
        page.fill("#register-day", DAY);
        page.fill("#register-seats", "3");
        page.fill("#register-guests-0-name", "Howard");
        page.fill("#register-guests-0-age", "7");
        page.selectOption("#register-experience", "MUCH");
        page.getByLabel("The mill").check();
        page.fill("#register-address-street", "1 \"Navy\" Yard");
        page.fill("#register-wishes", "\n<b>A chair</b>\n& tea");
        attach(page, 200_000);
    }

    private static void mend(Page page, String email) {
        page.fill("#register-name", "Grace Hopper");
        page.fill("#register-email", email);
        page.fill("#register-newPassword", "nanoseconds");
        page.fill("#register-guests-0-age", "17");
        page.fill("#register-address-town", "Arlington");
        page.check("#register-rules");
        attach(page, 90_000);
    }

    private Page visit(Browser.NewContextOptions options) {
        Page page = chromium.browser().newContext(options).newPage();
        page.navigate(root + "/register");
        return page;
    }

    private static void attach(Page page, int bytes) {
        page.setInputFiles("#register-picture", new FilePayload("badge.png", "image/png", new byte[bytes]));
    }

    /** For eyes: -Dshots=folder. */
    private static void shoot(Page page, String name) {
        String folder = System.getProperty("shots");
        if (folder != null) {
            Path file = Path.of(folder, "model-" + name + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }

    /** For eyes, in many ways. */
    public void itCanBeLookedAt() {
        shoot(visit(new Browser.NewContextOptions()), "empty");
        Page page = failed(true);
        shoot(page, "failed");
        shoot(failed(false), "failed-without-scripts");
        page.setViewportSize(360, 740);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        shoot(page, "failed-narrow");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(page, "failed-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        shoot(page, "failed-forced-colours");
    }
}
