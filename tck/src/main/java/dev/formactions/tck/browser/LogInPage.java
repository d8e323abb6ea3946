package dev.formactions.tck.browser;

import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirectLocal;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Cookies;
import dev.formactions.FormData;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where those go who have no desk yet. Whoever knows the right password gets a new one. */
@Path("/browser/login")
@View("browser/login")
@RequestScoped
public class LogInPage implements Page {

    @Inject
    Books books;

    @Action("login")
    public ActionResult login(FormData form, Cookies cookies, @QueryParam("redirectTo") @Nullable String next) {
        String user = form.get("user");
        if (user == null || !"right".equals(form.get("password"))) {
            return fail(400, Data.of("user", user));
        }
        cookies.set(DeskGuard.COOKIE, user + "-" + UUID.randomUUID());
        return redirectLocal(next, "/browser/desk");
    }
}
