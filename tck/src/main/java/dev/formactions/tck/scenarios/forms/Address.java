package dev.formactions.tck.scenarios.forms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody lives. */
public record Address(
        @NotBlank(message = "{street.missing}") String street,
        @Nullable @Pattern(regexp = "[0-9]{4,5}", message = "{zip.pattern}") String zip) {}
