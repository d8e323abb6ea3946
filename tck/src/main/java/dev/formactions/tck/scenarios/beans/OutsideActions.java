package dev.formactions.tck.scenarios.beans;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.ActionsOf;
import dev.formactions.FormData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Actions of {@link OutsidePage} in a bean that lives longer than the page. */
@ActionsOf(OutsidePage.class)
@ApplicationScoped
public class OutsideActions {

    @Action("greet")
    public ActionResult greet(FormData form, @QueryParam("from") @Nullable String from) {
        return ActionResult.success("Hello " + form.get("name") + " from " + from);
    }

    @Action("refuse")
    public ActionResult refuse(@PathParam("none") @Nullable String none) {
        return ActionResult.fail(422, Map.of("message", "refused outside" + (none == null ? "" : none)));
    }
}
