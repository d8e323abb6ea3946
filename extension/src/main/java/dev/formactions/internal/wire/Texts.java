package dev.formactions.internal.wire;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;
import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_TIME;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Function;

/**
 * What becomes a string: text, the names of enums, and the scalars of the JDK that JSON-B writes as a string (Jakarta JSON
 * Binding 3.0, 3.4 and 3.5), in its form. To these it adds the ones that JSON-B has no form for.
 */
final class Texts {

    private static final Map<Class<?>, Function<Object, String>> FORMS = new LinkedHashMap<>();

    static {
        form(CharSequence.class, CharSequence::toString);
        form(Character.class, Object::toString);
        FORMS.put(Enum.class, value -> ((Enum<?>) value).name());
        form(UUID.class, UUID::toString);
        form(LocalDate.class, LocalDate::toString);
        form(LocalTime.class, ISO_LOCAL_TIME::format);
        form(LocalDateTime.class, ISO_LOCAL_DATE_TIME::format);
        form(OffsetTime.class, ISO_OFFSET_TIME::format);
        form(YearMonth.class, YearMonth::toString);
        form(MonthDay.class, MonthDay::toString);
        form(Duration.class, Duration::toString);
        form(Period.class, Period::toString);
        form(ZoneId.class, ZoneId::getId);
        form(TimeZone.class, TimeZone::getID);
        // Without a form in JSON-B.
        form(Year.class, Year::toString);
        form(Locale.class, Locale::toLanguageTag);
        form(Currency.class, Currency::getCurrencyCode);
    }

    private Texts() {}

    /** Finds the form of a class. */
    static Optional<Function<Object, String>> find(Class<?> type) {
        return FORMS.entrySet().stream()
                .filter(form -> form.getKey().isAssignableFrom(type))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static <T> void form(Class<T> type, Function<? super T, String> form) {
        FORMS.put(type, value -> form.apply(type.cast(value)));
    }
}
