package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One default action that answers with the submitted fields, in their order. */
@Path("/default")
@View("default")
@RequestScoped
public class DefaultPage implements Page {

    @Load
    public Map<String, @Nullable Object> load(RequestEvent event) {
        return Data.of("search", Urls.search(event));
    }

    @Action
    public ActionResult act(FormData form) {
        return success(Data.of("fields", Submitted.entries(form)));
    }
}
