package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.error;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Actions that end with {@code error()}, returned or thrown. */
@Path("/expected-error")
@View("expected-error")
@RequestScoped
public class ExpectedErrorPage implements Page {

    @Action("teapot")
    public ActionResult teapot() {
        return error(418, "I'm a teapot");
    }

    @Action("forbidden")
    public void forbidden() {
        throw error(403, Data.of("message", "nope", "code", "E_FORBIDDEN"));
    }

    @Action("nomessage")
    public ActionResult noMessage() {
        return error(404, Data.of("code", "E_GONE"));
    }

    @Action("nobody")
    public ActionResult noBody() {
        return error(400);
    }

    @Action("empty-string")
    public ActionResult emptyString() {
        return error(400, "");
    }

    @Action("order")
    public ActionResult order() {
        return error(400, Data.of("code", "first", "message", "second"));
    }

    @Action("html")
    public ActionResult html() {
        return error(400, "<b>bold</b> & \"quoted\"");
    }

    @Action("cookie")
    public void cookie(RequestEvent event) {
        event.cookies().set("before-error", "1");
        event.setHeader("x-custom", "before-error");
        throw error(409, "conflict");
    }

    @Action("status")
    public ActionResult status(FormData form) {
        return error(Submitted.number(form, "status"), "by status");
    }
}
