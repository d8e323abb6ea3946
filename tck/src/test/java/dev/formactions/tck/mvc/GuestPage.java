package dev.formactions.tck.mvc;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Map;

/** A page whose view only Jersey MVC can find. */
@Path("/guest")
@View("guest")
@RequestScoped
public class GuestPage implements Page {

    @Load
    public Map<String, String> load() {
        return Map.of("title", "Guests & friends");
    }

    @Action("greet")
    public ActionResult greet(FormData form) {
        return ActionResult.fail(422, Map.of("typed", String.valueOf(form.get("name"))));
    }

    @Action("leave")
    public ActionResult leave() {
        return ActionResult.error(410, "Gone");
    }
}
