package dev.formactions.tck.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds back the submissions of a page until it opens: what happens in between does not depend on the clock. */
final class Gate {

    private final List<Route> held = new ArrayList<>();
    private final Set<Request> failed = new HashSet<>();
    private final Page page;
    private boolean open;

    Gate(Page page) {
        this.page = page;
        page.onRequestFailed(failed::add);
        page.route("**/book?/sign*", this::arrive);
    }

    /** Lets through what has come and what will come; waits for the first. */
    void open() {
        open(1, 0);
    }

    /**
     * Lets through what has come and what will come, but for what was given up meanwhile. It waits for both: the order in
     * which the browser gives one request up and sends another is nobody's promise.
     */
    void open(int arrivals, int failures) {
        page.waitForCondition(() -> held.size() >= arrivals && failed.size() >= failures);
        open = true;
        held.stream().filter(route -> !failed.contains(route.request())).forEach(Route::resume);
    }

    private void arrive(Route route) {
        if (open) {
            route.resume();
        } else {
            held.add(route);
        }
    }
}
