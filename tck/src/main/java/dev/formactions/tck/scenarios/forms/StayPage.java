package dev.formactions.tck.scenarios.forms;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Form;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Its action sees every form and decides. */
@Path("/forms/stay")
@View("scenarios/forms/stay")
@RequestScoped
public class StayPage implements Page {

    @Action("book")
    public ActionResult book(Form<Stay> form) {
        if (!form.valid()) {
            return form.fail(400);
        }
        Stay stay = form.value();
        if (stay.arrival().getDayOfWeek() == DayOfWeek.SUNDAY) {
            return form.reject("arrival", "We are closed on Sundays.")
                    .reject("Choose other days.")
                    .fail(409, Map.of("closed", true));
        }
        return ActionResult.success(ChronoUnit.DAYS.between(stay.arrival(), stay.departure()));
    }
}
