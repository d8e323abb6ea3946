package dev.formactions.tck.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/** Holds back the submissions of a page until it opens: what happens in between does not depend on the clock. */
final class Gate {

    private final List<Route> held = new ArrayList<>();
    private final Page page;
    private boolean open;

    Gate(Page page) {
        this.page = page;
        page.route("**/book?/sign*", this::arrive);
    }

    /** Lets through what has come and what will come; waits for the first. */
    void open() {
        page.waitForCondition(() -> !held.isEmpty());
        open = true;
        held.forEach(Route::resume);
    }

    private void arrive(Route route) {
        if (open) {
            route.resume();
        } else {
            held.add(route);
        }
    }
}
