package dev.formactions.tck.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.formactions.sample.stories.Chromium;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Those who visit a server with browsers of their own. */
final class Visitors implements AutoCloseable {

    private static final int PATIENCE = 20_000;

    private final List<BrowserContext> present = new ArrayList<>();
    private final Chromium chromium;
    private final URI root;
    private String script = "";

    Visitors(URI root) throws IOException, InterruptedException {
        this.root = root;
        this.chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    URI root() {
        return root;
    }

    String script() {
        return script;
    }

    Page visit(boolean scripts) {
        return visit(chromium, scripts);
    }

    Page visit(Chromium browser, boolean scripts) {
        BrowserContext visitor =
                browser.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
        visitor.setDefaultTimeout(PATIENCE);
        present.add(visitor);
        Page page = visitor.newPage();
        page.navigate(root + "/browser/book?book=" + UUID.randomUUID());
        script = root + page.locator("script").getAttribute("src");
        return page;
    }

    /** The addresses that a page posts to from here on. */
    List<String> posts(Page page) {
        List<String> posts = new ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                posts.add(request.url());
            }
        });
        return posts;
    }

    /** Everybody leaves. */
    void sayGoodbye() {
        present.forEach(BrowserContext::close);
        present.clear();
    }

    @Override
    public void close() {
        chromium.close();
    }
}
