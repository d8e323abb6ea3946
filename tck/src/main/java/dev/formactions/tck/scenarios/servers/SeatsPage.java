package dev.formactions.tck.scenarios.servers;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Leaves its work to an enterprise bean. */
@Path("/servers/seats")
@View("scenarios/plain")
@RequestScoped
public class SeatsPage implements Page {

    @EJB
    private @Nullable Seats seats;

    @Action("reserve")
    public ActionResult reserve(FormData form) {
        return Objects.requireNonNull(seats).reserve(form);
    }
}
