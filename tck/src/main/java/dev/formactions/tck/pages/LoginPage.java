package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirectLocal;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Cookies;
import dev.formactions.FormData;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Signs in, registers and signs out; what was typed is kept when it is refused. */
@Path("/login")
@View("login")
@RequestScoped
public class LoginPage implements Page {

    /**
     * Who is signed in.
     *
     * @param email the address
     */
    public record User(String email) {}

    /**
     * What the view shows.
     *
     * @param user who is signed in, if anyone
     */
    public record LoginData(@Nullable User user) {}

    @Load
    public LoginData load(Cookies cookies) {
        return new LoginData(cookies.get("sessionid").map(User::new).orElse(null));
    }

    @Action("login")
    public ActionResult login(FormData form, Cookies cookies, @QueryParam("redirectTo") @Nullable String redirectTo) {
        String email = form.get("email");
        if (email == null || email.isEmpty()) {
            return fail(400, Data.of("email", email, "missing", true));
        }
        if (!"secret".equals(form.get("password"))) {
            return fail(400, Data.of("email", email, "incorrect", true));
        }
        cookies.set("sessionid", email);
        if (redirectTo != null) {
            return redirectLocal(redirectTo, "/");
        }
        return success(Data.of("success", true));
    }

    @Action("register")
    public ActionResult register(FormData form) {
        String email = form.get("email");
        if (email == null || email.isEmpty()) {
            return fail(422, Data.of("email", email, "missing", true));
        }
        if (email.equals("taken@example.com")) {
            return fail(409, Data.of("email", email, "taken", true));
        }
        return success(Data.of("registered", true, "email", email));
    }

    @Action("logout")
    public void logout(Cookies cookies) {
        cookies.delete("sessionid");
    }
}
