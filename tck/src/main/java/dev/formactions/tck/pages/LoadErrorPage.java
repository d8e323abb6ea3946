package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** A load that fails after the action. */
@Path("/loaderror")
@View("loaderror")
@RequestScoped
public class LoadErrorPage implements Page {

    @Load
    public void load(RequestEvent event) {
        if (event.method().equals("POST")) {
            throw error(507, "load failed");
        }
    }

    @Action("ok")
    public ActionResult ok() {
        return success(Data.of("ok", true));
    }

    @Action("fail")
    public ActionResult refuse() {
        return fail(400, Data.of("bad", true));
    }
}
