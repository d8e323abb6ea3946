package dev.formactions.tck.scenarios.forms;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;

/** Its actions never see an invalid form. */
@Path("/forms/registration")
@View("scenarios/forms/registration")
@RequestScoped
public class RegistrationPage implements Page {

    /** What the action tells of a registration. */
    public record Registered(String name, List<String> guests) {}

    @Action(value = "register", invalidStatus = 422)
    public ActionResult register(@Valid Registration form) {
        List<String> guests = form.guests().stream().map(Guest::name).toList();
        return ActionResult.success(new Registered(form.name(), guests));
    }

    /** A draft needs a name and nothing else; what is there must be of its type all the same. */
    @Action(value = "draft", groups = Draft.class)
    public ActionResult draft(@Valid Registration form) {
        return ActionResult.success(Map.of("draft", form.name()));
    }
}
