package dev.formactions.tck.scenarios.forms;

import jakarta.ws.rs.DefaultValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One field of every kind, and nothing that must be filled in. */
public record Kinds(
        @Nullable String text,
        @DefaultValue("0") int count,
        @DefaultValue("1.5") double ratio,
        @Nullable BigDecimal price,
        @Nullable BigInteger big,
        @Nullable LocalDate date,
        @Nullable LocalDate week,
        @Nullable LocalTime time,
        @Nullable LocalDateTime moment,
        @Nullable YearMonth month,
        @Nullable Instant instant,
        @Nullable Duration duration,
        boolean agreed,
        Optional<Boolean> asked,
        @Nullable Plan plan,
        Set<Plan> plans,
        List<String> tags,
        Optional<String> nickname,
        OptionalInt age,
        Map<String, Integer> points,
        @Nullable UUID id,
        @Nullable Locale language,
        @Nullable Currency currency,
        @Nullable Money money,
        @Nullable Seat seat,
        @Nullable Code code) {}
