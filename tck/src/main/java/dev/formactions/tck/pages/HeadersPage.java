package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** Response headers that an action or a load sets, whatever the end. */
@Path("/headers")
@View("headers")
@RequestScoped
public class HeadersPage implements Page {

    @Load
    public void load(RequestEvent event, @HeaderParam("x-load-sets") @Nullable String wanted) {
        if (wanted != null) {
            event.setHeader("X-Custom", "from load");
        }
    }

    @Action("set")
    public ActionResult set(RequestEvent event) {
        event.setHeader("X-Custom", "from action");
        event.setHeader("Cache-Control", "private, no-store");
        return ok();
    }

    @Action("fail")
    public ActionResult refuse(RequestEvent event) {
        event.setHeader("x-custom", "with fail");
        return fail(400, Data.of("bad", true));
    }

    @Action("error")
    public ActionResult stop(RequestEvent event) {
        event.setHeader("x-custom", "with error");
        return error(418, "stop");
    }

    @Action("redirect")
    public ActionResult leave(RequestEvent event) {
        event.setHeader("x-custom", "with redirect");
        return redirect("/default");
    }

    @Action("twice")
    public ActionResult twice(RequestEvent event) {
        event.setHeader("x-custom", "one");
        event.setHeader("X-Custom", "two");
        return ok();
    }

    @Action("timing")
    public ActionResult timing(RequestEvent event) {
        event.setHeader("Server-Timing", "a;dur=1");
        event.setHeader("Server-Timing", "b;dur=2");
        return ok();
    }

    @Action("set-cookie")
    public ActionResult setCookie(RequestEvent event) {
        event.setHeader("Set-Cookie", "a=b");
        return ok();
    }

    private static ActionResult ok() {
        return success(Data.of("ok", true));
    }
}
