package dev.formactions.tck.scenarios.interceptors;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Map;

/** One method is intercepted. */
@Path("/interceptors/methods")
@View("scenarios/trace")
@RequestScoped
public class TracedMethodsPage implements Page {

    @Inject
    Trace trace;

    @Load
    public Map<String, String> load() {
        return Map.of("trace", trace.text());
    }

    @Traced
    @Action("act")
    public ActionResult act() {
        return success(trace.text());
    }

    @Traced
    @Action("leave")
    public void leave() {
        throw redirect("/elsewhere");
    }

    @Traced
    @Action("stop")
    public void stop() {
        throw error(409, "Stopped");
    }

    @Traced
    @Action("break")
    public void breakDown() {
        throw new UnsupportedOperationException("secret");
    }
}
