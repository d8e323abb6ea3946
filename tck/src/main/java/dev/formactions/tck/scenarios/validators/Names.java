package dev.formactions.tck.scenarios.validators;

import jakarta.enterprise.context.ApplicationScoped;

/** Knows which names are taken. */
@ApplicationScoped
public class Names {

    /** Whether nobody has a name. */
    public boolean isFree(String name) {
        return !name.equals("ada");
    }
}
