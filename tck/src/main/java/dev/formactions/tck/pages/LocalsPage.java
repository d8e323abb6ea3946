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
import dev.formactions.tck.Trace;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What filter, action and load tell each other through the locals. */
@Path("/locals")
@View("locals")
@RequestScoped
public class LocalsPage implements Page {

    @Load
    public Map<String, @Nullable Object> load(RequestEvent event) {
        Trace.step(event, "load:page");
        return Data.of("user", event.locals().get("user"), "trace", Trace.steps(event));
    }

    @Action("ok")
    public ActionResult ok(RequestEvent event) {
        Trace.step(event, "action");
        return success(Data.of("trace", Trace.steps(event)));
    }

    @Action("fail")
    public ActionResult refuse(RequestEvent event) {
        Trace.step(event, "action");
        return fail(400, Data.of("bad", true));
    }

    @Action("error")
    public ActionResult stop(RequestEvent event) {
        Trace.step(event, "action");
        return error(400, "stop");
    }

    @Action("redirect")
    public ActionResult leave(RequestEvent event) {
        Trace.step(event, "action");
        return redirect("/default");
    }

    @Action("login")
    public void login(RequestEvent event) {
        Trace.step(event, "action");
        event.cookies().set("sessionid", "new-user");
    }

    @Action("login-locals")
    public void loginWithLocals(RequestEvent event) {
        login(event);
        event.locals().put("user", "new-user");
    }

    @Action("logout")
    public void logout(RequestEvent event) {
        Trace.step(event, "action");
        event.cookies().delete("sessionid");
    }
}
