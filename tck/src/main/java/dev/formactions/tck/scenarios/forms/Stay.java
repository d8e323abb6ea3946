package dev.formactions.tck.scenarios.forms;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Some nights. */
@ArrivalFirst
public record Stay(
        @NotNull(message = "{day.missing}") LocalDate arrival,
        @NotNull(message = "{day.missing}") LocalDate departure) {}
