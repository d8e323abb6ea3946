package dev.formactions.tck.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;

/** Where stories are told: a server with the conformance application, and visitors with browsers. */
interface Stage {

    /** Who visits this server. */
    Visitors visitors();

    /** A visitor whose browser runs scripts, at a fresh guest book. */
    default Page visit() {
        return visit(true);
    }

    default Page visit(boolean scripts) {
        return visitors().visit(scripts);
    }

    /** The address of the script. */
    default String script() {
        return visitors().script();
    }

    default URI root() {
        return visitors().root();
    }

    /** Holds back what the form sends from here on. */
    default Gate hold(Page page) {
        return new Gate(page);
    }

    /** Answers the form in place of the server. */
    default void answer(Page page, Route.FulfillOptions answer) {
        page.route("**/book?/sign*", route -> route.fulfill(answer));
    }

    /** Fills in the form and submits it. */
    default void sign(Page page) {
        sign(page, "Ada");
    }

    default void sign(Page page, String name) {
        page.fill("#sign [name=name]", name);
        page.fill("#sign [name=email]", "ada@example.com");
        page.click("#sign [name=by]");
    }

    /** Runs code with the exports of the script and the form at hand. */
    default void run(Page page, String code) {
        page.evaluate("async () => { const { enhance, applyAction, deserialize, invalidateAll, goto } ="
                + " await import(document.querySelector('script[type=module]').src);"
                + " const sign = document.getElementById('sign');\n" + code + "\n }");
    }

    /** The same for the same document only: a page that is loaded again has another. */
    default Object mark(Page page) {
        return page.evaluate("() => window.mark ??= Math.random()");
    }
}
