package dev.formactions.tck.scenarios.layouts;

import dev.formactions.Layout;
import dev.formactions.LayoutOf;
import dev.formactions.RequestEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the pages of the administration show, too. */
@LayoutOf("/layouts/admin")
@ApplicationScoped
public class AdminLayout implements Layout {

    @Override
    public Map<String, Object> data(RequestEvent event) {
        event.locals().put("order", event.locals().get("order") + ", admin");
        return Map.of("level", "admin", "own", "admin");
    }
}
