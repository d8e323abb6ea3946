package dev.formactions.tck.scenarios.forms;

import dev.formactions.ActionResult;
import jakarta.validation.constraints.NotBlank;

/** Something to validate once. */
public record Order(@Counted String number, @NotBlank(message = "{name.missing}") String name) {

    /** How often it has been validated. */
    public ActionResult times() {
        return ActionResult.success(Counted.Check.times(number));
    }
}
