package dev.formactions.tck.interop;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.List;
import java.util.TreeMap;

/** Somebody who submits the forms of the SvelteKit application, and what they see then. */
final class Visitor implements AutoCloseable {

    private static final String LOOK =
            """
            (form) => {
              const text = (id) => document.getElementById(id)?.textContent;
              window.look = () => JSON.stringify({
                path: location.pathname + location.search + location.hash,
                title: document.title,
                heading: document.querySelector('h1')?.textContent,
                status: text('status'),
                form: text('form'),
                state: text('state'),
                error: text('error'),
                email: document.querySelector(`#${form} [name=email]`)?.value,
                focus: document.activeElement?.tagName,
                result: window.result
              });
              window.before = look();
            }
            """;

    /** What the page shows once the result is told; or, where nobody tells, once it has changed and stands still. */
    private static final String LOOK_AGAIN =
            """
            async (tells) => {
              for (let last = '', same = 0, tries = 0; tries < 500; tries++) {
                await new Promise((done) => setTimeout(done, 20));
                const now = look();
                same = now !== before && now === last ? same + 1 : 0;
                if (tells ? window.result : same === 5) return now;
                last = now;
              }
              return 'nothing has changed: ' + before;
            }
            """;

    private final BrowserContext context;
    private final Page page;
    private final URI root;

    Visitor(Browser browser, URI root) {
        this.root = root;
        context = browser.newContext();
        context.setDefaultTimeout(20_000);
        page = context.newPage();
    }

    /**
     * Submits a form to an action.
     *
     * @param form the id of the form
     * @param target the address of the action
     * @param email what is typed
     * @param file what is chosen; empty for no file
     * @return what is seen afterwards, cookies included
     */
    String submit(String form, String target, String email, byte[] file) {
        context.clearCookies();
        page.navigate(root + "/interop/story");
        page.waitForSelector("[data-ready]");
        page.fill("#" + form + " [name=email]", email);
        if (file.length > 0) {
            page.setInputFiles("#" + form + " [name=file]", new FilePayload("naïve.txt", "text/plain", file));
        }
        page.evaluate(
                "([form, to]) => document.querySelector(`#${form} button`).formAction = to", List.of(form, target));
        page.focus("#" + form + " button");
        page.evaluate(LOOK, form);
        page.click("#" + form + " button");
        return page.evaluate(LOOK_AGAIN, !form.equals("plain")) + " " + cookies();
    }

    private TreeMap<String, String> cookies() {
        TreeMap<String, String> cookies = new TreeMap<>();
        context.cookies()
                .forEach(cookie -> cookies.put(
                        cookie.name,
                        String.join(
                                ";",
                                cookie.value,
                                cookie.path,
                                String.valueOf(cookie.httpOnly),
                                String.valueOf(cookie.secure),
                                String.valueOf(cookie.sameSite))));
        return cookies;
    }

    @Override
    public void close() {
        context.close();
    }
}
