package dev.formactions.tck.scenarios.validators;

import dev.formactions.Action;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.Path;

/** Lets nobody have a name twice. */
@Path("/validators/names")
@View("scenarios/plain")
@RequestScoped
public class SignUpPage implements Page {

    /** The form. */
    public record SignUp(@Free String name) {}

    @Action
    public String signUp(@Valid SignUp form) {
        return form.name();
    }
}
