package dev.formactions.tck.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Holds back the submissions of a page until it opens: what happens in between does not depend on the clock. */
final class Gate {

    private final List<Route> held = new ArrayList<>();
    private final Set<Request> failed = new HashSet<>();
    private final Page page;
    private final Consumer<Route> way;
    private boolean open;

    Gate(Page page) {
        this(page, Route::resume);
    }

    /** A gate behind which something else awaits than the server. */
    Gate(Page page, Consumer<Route> way) {
        this.page = page;
        this.way = way;
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
        held.stream().filter(route -> !failed.contains(route.request())).forEach(way);
    }

    private void arrive(Route route) {
        if (open) {
            way.accept(route);
        } else {
            held.add(route);
        }
    }
}
