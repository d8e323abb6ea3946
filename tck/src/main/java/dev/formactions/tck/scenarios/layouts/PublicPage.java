package dev.formactions.tck.scenarios.layouts;

import static dev.formactions.ActionResult.error;

import dev.formactions.Action;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Map;

/** Covered by the layout of the site alone. */
@Path("/layouts/public")
@View("scenarios/layouts")
@RequestScoped
public class PublicPage implements Page {

    @Load
    public Map<String, Object> load(RequestEvent event) {
        return Map.of("order", event.locals().get("order") + ", page", "own", "page");
    }

    @Action
    public void leave() {
        throw error(410, "Gone");
    }
}
