package dev.formactions.tck.scenarios.beans;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Load;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what its instance has lived through. */
public abstract class CountingPage {

    private final AtomicInteger calls = new AtomicInteger();

    @Action
    public ActionResult act() {
        return ActionResult.success(calls.incrementAndGet());
    }

    @Load
    public CountData load() {
        return new CountData(calls.incrementAndGet());
    }

    /** What the view shows. */
    public record CountData(int calls) {}
}
