package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.error;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The nearest error view is the one of the page above. */
@Path("/boundary/inner")
@View("boundary/inner")
@RequestScoped
public class InnerBoundaryPage implements Page {

    @Load
    public Map<String, @Nullable Object> load() {
        return Data.of("inner", true);
    }

    @Action
    public ActionResult act() {
        return error(503, "inner directory");
    }
}
