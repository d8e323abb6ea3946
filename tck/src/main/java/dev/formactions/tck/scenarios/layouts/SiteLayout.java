package dev.formactions.tck.scenarios.layouts;

import dev.formactions.Layout;
import dev.formactions.LayoutOf;
import dev.formactions.RequestEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What every page below {@code /layouts} shows. */
@LayoutOf("/layouts")
@ApplicationScoped
public class SiteLayout implements Layout {

    @Override
    public Map<String, Object> data(RequestEvent event) {
        event.locals().put("order", "site");
        return Map.of("site", "The site", "level", "site", "own", "site");
    }
}
