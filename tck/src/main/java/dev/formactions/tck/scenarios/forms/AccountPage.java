package dev.formactions.tck.scenarios.forms;

import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Form;
import dev.formactions.Page;
import dev.formactions.Sensitive;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;

/** One form in its view has a button for each of the first two actions, another one for the third. */
@Path("/forms/account")
@View("scenarios/forms/account")
@RequestScoped
public class AccountPage implements Page {

    /** Who logs in. */
    public record Login(String email, @Sensitive String password) {}

    /** Who registers. */
    @SuppressWarnings("ArrayRecordComponent") // A char[] is a secret, and can be wiped.
    public record Account(String email, @Size(min = 8, message = "Choose a longer password.") char[] password) {}

    /** Who forgot the password. */
    public record Forgotten(String email) {}

    @Action("login")
    public ActionResult login(Form<Login> form) {
        return form.reject("Wrong email or password.").fail(400);
    }

    @Action("register")
    public ActionResult register(@Valid Account account) {
        return success(account.email());
    }

    @Action("remind")
    public ActionResult remind(@Valid Forgotten form) {
        return success(form.email());
    }
}
