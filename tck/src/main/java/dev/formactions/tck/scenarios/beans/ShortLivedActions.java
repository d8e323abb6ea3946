package dev.formactions.tck.scenarios.beans;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.ActionsOf;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import java.util.concurrent.atomic.AtomicInteger;

/** Actions of {@link OutsidePage} in a bean that lives for one call. */
@ActionsOf(OutsidePage.class)
@Dependent
public class ShortLivedActions {

    private static final AtomicInteger ENDED = new AtomicInteger();

    private boolean used;

    @Action("short")
    public ActionResult act() {
        boolean before = used;
        used = true;
        return ActionResult.success(before ? "used before" : "new");
    }

    @Action("ended")
    public ActionResult ended() {
        return ActionResult.success(ENDED.get());
    }

    @PreDestroy
    void end() {
        ENDED.incrementAndGet();
    }
}
