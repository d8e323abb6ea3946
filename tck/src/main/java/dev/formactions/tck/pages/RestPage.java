package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Map;

/** A path parameter that takes the rest of the path, which may be empty. */
@Path("/rest{path:(/.*)?}")
@View("rest")
@RequestScoped
public class RestPage implements Page {

    @Action
    public ActionResult act(RequestEvent event) {
        String path = event.params().getOrDefault("path", "");
        return success(Data.of(
                "params", Map.of("path", path.startsWith("/") ? path.substring(1) : path), "route", "/rest/[...path]"));
    }
}
