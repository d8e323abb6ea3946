package dev.formactions.tck.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.formactions.tck.servers.EmbeddedApplication;
import dev.formactions.tck.servers.EmbeddedServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What every story needs: the server, the browser, and a fresh guest book for each visitor. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class Story {

    private static final int PATIENCE = 20_000;

    private final List<BrowserContext> visitors = new ArrayList<>();
    private EmbeddedServer server;
    private Chromium chromium;
    private URI root;
    private String script;

    @BeforeAll
    void open() throws Exception {
        server = EmbeddedServer.chosen();
        root = server.start(EmbeddedApplication.CONFORMANCE, 0);
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterAll
    void close() {
        chromium.close();
        server.close();
    }

    @AfterEach
    void sayGoodbye() {
        visitors.forEach(BrowserContext::close);
        visitors.clear();
    }

    /** A visitor whose browser runs scripts. */
    Page visit() {
        return visit(true);
    }

    Page visit(boolean scripts) {
        BrowserContext visitor =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
        visitor.setDefaultTimeout(PATIENCE);
        visitors.add(visitor);
        Page page = visitor.newPage();
        page.navigate(root + "/browser/book?book=" + UUID.randomUUID());
        script = root + page.locator("script").getAttribute("src");
        return page;
    }

    /** Holds back what the form sends from here on. */
    static Gate hold(Page page) {
        return new Gate(page);
    }

    /** The address of the script. */
    String script() {
        return script;
    }

    URI root() {
        return root;
    }
}
