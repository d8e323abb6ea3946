package dev.formactions.tck.scenarios.forms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who has registered already. */
@ApplicationScoped
public class Members {

    private final Set<String> names = Set.of("ada");

    /** Whether somebody has this name. */
    public boolean knows(String name) {
        return names.contains(name);
    }
}
