package dev.formactions.sample;

import static dev.formactions.ActionResult.redirectLocal;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Form;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets visitors in who have an account, and sends them on to where they wanted to go. */
@Path("/login")
@View("login")
@RequestScoped
public class LoginPage implements Page {

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser currentUser;

    /** What the view shows: an account to try, and whether another page sent the visitor here. */
    public record LoginData(String demoEmail, String demoPassword, boolean sentHere) {}

    @Load
    public LoginData load(RequestEvent event, @QueryParam("redirectTo") @Nullable String next) {
        if (currentUser.find(event).isPresent()) {
            throw redirectLocal(next, event.base() + "/");
        }
        return new LoginData(Demo.EMAIL, Demo.PASSWORD, next != null);
    }

    @Action("login")
    public ActionResult login(
            Form<Credentials> form, RequestEvent event, @QueryParam("redirectTo") @Nullable String next) {
        if (!form.valid()) {
            return form.fail(400);
        }
        Optional<User> user =
                accounts.authenticate(form.value().email(), form.value().password());
        if (user.isEmpty()) {
            return form.reject("E-mail address and password do not match. Check both and try again.")
                    .fail(400);
        }
        currentUser.signIn(event, user.get());
        return redirectLocal(next, event.base() + "/");
    }
}
