package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.fail;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Failures with every status, with data, with null and without. */
@Path("/fail-range")
@View("fail-range")
@RequestScoped
public class FailRangePage implements Page {

    @Action
    public ActionResult act(FormData form) {
        int status = Submitted.number(form, "status");
        if (form.has("no-data")) {
            return fail(status);
        }
        if (form.has("null")) {
            return fail(status, null);
        }
        if (form.has("text")) {
            return fail(status, form.get("text"));
        }
        return fail(status, Data.of("requested", status));
    }
}
