package dev.formactions.sample;

import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirectLocal;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One form, two buttons: sign in, or create an account with what was typed. */
@Path("/login")
@View("login")
@RequestScoped
public class LoginPage implements Page {

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser currentUser;

    /** What the view shows: an account to try, the rule for a new one, and whether another page sent the visitor here. */
    public record LoginData(String demoEmail, String demoPassword, int shortestPassword, boolean sentHere) {}

    /** What was typed, and what is wrong with it. The password is no part of it: it never goes back to a browser. */
    public record Refused(String email, Map<String, String> errors, boolean incorrect) {}

    @Load
    public LoginData load(RequestEvent event, @QueryParam("redirectTo") @Nullable String next) {
        if (currentUser.find(event).isPresent()) {
            throw redirectLocal(next, event.base() + "/");
        }
        return new LoginData(Demo.EMAIL, Demo.PASSWORD, Credentials.SHORTEST_PASSWORD, next != null);
    }

    @Action("login")
    public ActionResult login(FormData form, RequestEvent event, @QueryParam("redirectTo") @Nullable String next) {
        Credentials typed = Credentials.from(form);
        Map<String, String> errors = typed.missing();
        if (!errors.isEmpty()) {
            return fail(400, new Refused(typed.email(), errors, false));
        }
        Optional<User> user = accounts.authenticate(typed.email(), typed.password());
        if (user.isEmpty()) {
            return fail(400, new Refused(typed.email(), Map.of(), true));
        }
        return welcome(user.get(), event, next);
    }

    @Action("register")
    public ActionResult register(FormData form, RequestEvent event, @QueryParam("redirectTo") @Nullable String next) {
        Credentials typed = Credentials.from(form);
        Map<String, String> errors = typed.unfit();
        if (!errors.isEmpty()) {
            return fail(400, new Refused(typed.email(), errors, false));
        }
        Optional<User> user = accounts.register(typed.email(), typed.password());
        if (user.isEmpty()) {
            return fail(
                    409, new Refused(typed.email(), Map.of("email", "This address has an account already."), false));
        }
        return welcome(user.get(), event, next);
    }

    private ActionResult welcome(User user, RequestEvent event, @Nullable String next) {
        currentUser.signIn(event, user);
        return redirectLocal(next, event.base() + "/");
    }
}
