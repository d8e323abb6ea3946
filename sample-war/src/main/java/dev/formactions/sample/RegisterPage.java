package dev.formactions.sample;

import static dev.formactions.ActionResult.redirect;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Form;
import dev.formactions.Limits;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Optional;

/** A long form: {@link Registration} says what it asks, {@code register.mustache} where it asks it. */
@Path("/register")
@View("register")
@RequestScoped
public class RegisterPage implements Page {

    @Inject
    Registrations registrations;

    @Inject
    CurrentUser currentUser;

    @Action("register")
    @Limits(fileSize = "100 KB")
    public ActionResult register(Form<Registration> form, RequestEvent event) {
        if (!form.valid()) {
            return form.fail(400);
        }
        Optional<User> user = registrations.register(form.value());
        if (user.isEmpty()) {
            return form.reject("email", "This address has an account already.").fail(409);
        }
        currentUser.signIn(event, user.get());
        return redirect(event.base() + "/");
    }
}
