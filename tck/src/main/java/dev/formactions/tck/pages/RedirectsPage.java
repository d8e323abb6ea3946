package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.redirectExternal;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Redirects to anywhere, with every status, cookies and headers. */
@Path("/redirects")
@View("redirects")
@RequestScoped
public class RedirectsPage implements Page {

    @Action
    public ActionResult act(RequestEvent event, FormData form) {
        if (form.has("cookie")) {
            event.cookies().set("before-redirect", "1");
        }
        if (form.has("header")) {
            event.setHeader("x-custom", "before-redirect");
        }
        int status = form.has("status") ? Submitted.number(form, "status") : 303;
        return redirectExternal(status, Submitted.text(form, "location", "/default"));
    }
}
