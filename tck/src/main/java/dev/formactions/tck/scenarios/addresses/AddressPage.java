package dev.formactions.tck.scenarios.addresses;

import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.CookieOptions;
import dev.formactions.Cookies;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Map;

/** Leads to other pages, and knows where the application lies. */
@Path("/addresses/{id}")
@View("scenarios/address")
@RequestScoped
public class AddressPage implements Page {

    @Load
    public Map<String, Object> load(RequestEvent event) {
        return Map.of("base", event.base(), "next", event.base() + "/addresses/2", "route", event.route());
    }

    @Action("base")
    public ActionResult base(RequestEvent event) {
        return success(event.base());
    }

    @Action("next")
    public ActionResult next(RequestEvent event) {
        return redirect(event.base() + "/addresses/2");
    }

    /** Neither the context path nor the application path is put before a target. */
    @Action("away")
    public ActionResult away() {
        return redirect("/elsewhere?a=1");
    }

    @Action("relative")
    public ActionResult relative() {
        return redirect("2");
    }

    @Action("remember")
    public void remember(Cookies cookies, RequestEvent event) {
        cookies.set("everywhere", "1");
        cookies.set("here", "2", CookieOptions.defaults().path(event.base()));
    }
}
