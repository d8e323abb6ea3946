package dev.formactions.tck.scenarios.servers;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gets forms that a servlet filter has read. */
@Path("/servers/read")
@View("scenarios/plain")
@RequestScoped
public class ReadPage implements Page {

    /** The filter has forgotten the order of the fields. */
    @Action("show")
    public ActionResult show(FormData form) {
        return ActionResult.success(form.fields().stream()
                .collect(Collectors.groupingBy(
                        FormData.Field::name,
                        TreeMap::new,
                        Collectors.mapping(FormData.Field::value, Collectors.toList())))
                .toString());
    }
}
