package dev.formactions.tck.pages;

import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page that only loads. */
@Path("/noactions")
@View("noactions")
@RequestScoped
public class NoActionsPage implements Page {

    @Load
    public Map<String, @Nullable Object> load() {
        return Data.of("loaded", true);
    }
}
