package dev.formactions.benchmark.login;

import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Cookies;
import dev.formactions.FormData;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Objects;

/** The login page as a user of the library writes it. */
@Path("/login")
@View("login")
@RequestScoped
public class LoginPage implements Page {

    @Inject
    private Accounts accounts;

    @Load
    public LoginData load(Cookies cookies) {
        return new LoginData(
                accounts.ofSession(cookies.get("sessionid").orElse(null)).orElse(null));
    }

    @Action("login")
    public ActionResult login(FormData form, Cookies cookies) {
        String email = Objects.requireNonNullElse(form.get("email"), "");
        if (!accounts.authenticate(email, form.get("password"))) {
            return fail(400, new Refused(email, true));
        }
        cookies.set("sessionid", accounts.open(email));
        return redirect("/home");
    }

    @Action("register")
    public ActionResult register(FormData form) {
        return success();
    }
}
