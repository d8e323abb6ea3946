package dev.formactions.tck.browser;

import static dev.formactions.ActionResult.fail;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Where the guest book leads. */
@Path("/browser/next")
@View("browser/next")
@RequestScoped
public class NextPage implements Page {

    @Action("find")
    public ActionResult find(FormData form) {
        return fail(404, Data.of("missed", form.get("what")));
    }
}
