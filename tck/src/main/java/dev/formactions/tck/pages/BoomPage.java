package dev.formactions.tck.pages;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import dev.formactions.tck.Trace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Actions that end with an exception nobody expected. */
@Path("/boom")
@View("boom")
@RequestScoped
public class BoomPage implements Page {

    @Load
    public void load(RequestEvent event) {
        Trace.step(event, "load:page");
    }

    @Action("error")
    public void error(RequestEvent event) {
        Trace.step(event, "action");
        throw new IllegalStateException("boom");
    }

    @Action("typeerror")
    public void typeError() {
        throw new ClassCastException("boom of the wrong type");
    }

    @Action("async-error")
    public CompletionStage<ActionResult> asyncError() {
        return CompletableFuture.supplyAsync(
                () -> {
                    throw new IllegalStateException("boom, later");
                },
                CompletableFuture.delayedExecutor(10, TimeUnit.MILLISECONDS));
    }

    @Action("cookie")
    public void cookie(RequestEvent event) {
        event.cookies().set("before-boom", "1");
        event.setHeader("x-custom", "before-boom");
        throw new IllegalStateException("boom with a cookie");
    }
}
