package dev.formactions.tck.scenarios.arguments;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.Path;
import java.util.Locale;
import java.util.Map;

/** Shows what was searched for, in the reader's language. */
@Path("/arguments/{section}")
@View("scenarios/search")
@RequestScoped
public class SearchPage implements Page {

    @Load
    public Map<String, Object> load(@BeanParam Search search, Locale locale) {
        return Map.of("search", search.toString(), "language", locale.toLanguageTag());
    }

    @Action
    public ActionResult search(@FormParam("words") String words, @BeanParam Search search, Locale locale) {
        return ActionResult.success(words + " in " + search + ", in " + locale.toLanguageTag());
    }
}
