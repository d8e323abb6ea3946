package dev.formactions.tck.scenarios.forms;

import dev.formactions.Sensitive;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form as applications have them. Its messages are in the application's {@code ValidationMessages}. */
@SuppressWarnings("ArrayRecordComponent") // A char[] is a secret, and can be wiped.
public record Registration(
        @NotBlank(
                        message = "{name.missing}",
                        groups = {Default.class, Draft.class})
                @FreeName
                String name,
        @Sensitive @NotNull(message = "{password.missing}") @Size(min = 8, message = "{password.short}") String password,
        char @Nullable [] pin,
        @NotNull(message = "{plan.missing}") Plan plan,
        @Nullable @DecimalMin(value = "0.50", message = "{tip.min}") BigDecimal tip,
        @AssertTrue(message = "{terms.refused}") boolean terms,
        @Size(max = 2, message = "{topics.max}") Set<String> topics,
        Optional<@Size(max = 5, message = "{nickname.long}") String> nickname,
        Map<String, @Size(max = 3, message = "{label.long}") String> labels,
        @Valid @NotNull(message = "{address.missing}") Address address,
        List<@Valid Guest> guests) {}
