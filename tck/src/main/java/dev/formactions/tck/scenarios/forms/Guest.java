package dev.formactions.tck.scenarios.forms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Who comes along. */
public record Guest(
        @NotBlank(message = "{name.missing}") String name,
        @Nullable @Max(value = 120, message = "{age.max}") Integer age,
        boolean vegetarian) {}
