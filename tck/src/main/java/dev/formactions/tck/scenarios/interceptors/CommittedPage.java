package dev.formactions.tck.scenarios.interceptors;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Cookies;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Its answer may come to nothing. */
@Path("/interceptors/committed")
@View("scenarios/plain")
@RequestScoped
@Committed
public class CommittedPage implements Page {

    @Inject
    Trace trace;

    @Action
    public ActionResult act(Cookies cookies, @QueryParam("end") String end) {
        trace.add(end);
        cookies.set("done", "yes");
        return ActionResult.success("done");
    }
}
