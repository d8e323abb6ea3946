package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request says of its URL. */
@Path("/params/{slug}")
@View("params")
@RequestScoped
public class ParamsPage implements Page {

    @Load
    public Map<String, @Nullable Object> load(RequestEvent event) {
        return Data.of(
                "params", event.params(),
                "route", Urls.route(event),
                "pathname", event.url().getRawPath(),
                "search", Urls.search(event));
    }

    @Action("echo")
    public ActionResult echo(RequestEvent event) {
        Map<String, @Nullable Object> data = load(event);
        data.put("origin", Urls.origin(event));
        data.put("method", event.method());
        data.put("requestUrl", event.url().toString());
        data.put("isDataRequest", false);
        data.put("isSubRequest", false);
        return success(data);
    }
}
