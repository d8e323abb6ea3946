package dev.formactions.tck.scenarios.forms;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Form;
import dev.formactions.FormData;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Tells how often its forms were validated, in all the ways in which an action takes them. */
@Path("/forms/once")
@View("scenarios/plain")
@RequestScoped
public class OncePage implements Page {

    @Action("valid")
    public ActionResult valid(@Valid Order order) {
        return order.times();
    }

    @Action("form")
    public ActionResult form(Form<Order> form) {
        return form.valid() ? form.value().times() : form.fail(400);
    }

    @Action("plain")
    public ActionResult plain(Order order) {
        return order.times();
    }

    /** The constraint on the other parameter is checked by the provider, and with it everything that is valid once more. */
    @Action("constrained")
    public ActionResult constrained(@Valid Order order, @QueryParam("by") @NotNull String by) {
        return order.times();
    }

    /** Tells of an order that was refused. */
    @Action("ask")
    public ActionResult ask(FormData form) {
        return new Order(String.valueOf(form.get("number")), "").times();
    }
}
