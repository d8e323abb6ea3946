package dev.formactions.internal.convert;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The types of the JDK that have a converter, and what it makes of a text. */
final class BuiltIn {

    static final Converters CONVERTERS = new Converters(List.of(), List.of());

    /** By their simple names, for tables. */
    static final Map<String, Class<?>> TYPES = Map.ofEntries(
            type(byte.class),
            type(short.class),
            type(int.class),
            type(long.class),
            type(float.class),
            type(double.class),
            type(char.class),
            type(Integer.class),
            type(Double.class),
            type(Character.class),
            type(BigDecimal.class),
            type(BigInteger.class),
            type(String.class),
            type(CharSequence.class),
            type(UUID.class),
            type(URI.class),
            type(URL.class),
            type(Locale.class),
            type(Currency.class),
            type(DayOfWeek.class),
            type(LocalDate.class),
            type(LocalTime.class),
            type(LocalDateTime.class),
            type(YearMonth.class),
            type(Year.class),
            type(MonthDay.class),
            type(Instant.class),
            type(OffsetDateTime.class),
            type(OffsetTime.class),
            type(ZonedDateTime.class),
            type(Duration.class),
            type(Period.class),
            type(ZoneId.class),
            type(ZoneOffset.class));

    private BuiltIn() {}

    static Object convert(Class<?> type, String text) {
        return value(CONVERTERS.builtIn(type).convert(text));
    }

    static String problem(Class<?> type, String text) {
        return message(CONVERTERS.builtIn(type).convert(text));
    }

    static Object value(Converted converted) {
        return ((Converted.Value) converted).value();
    }

    static String message(Converted converted) {
        return ((Converted.Problem) converted).message().apply(Locale.ENGLISH);
    }

    private static Map.Entry<String, Class<?>> type(Class<?> type) {
        return Map.entry(type.getSimpleName(), type);
    }
}
