package dev.formactions.tck.views;

import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tagged JSON of values that hold no other values. */
final class Scalars {

    private static final long MAX_SAFE_INTEGER = (1L << 53) - 1;
    private static final DateTimeFormatter ISO_MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Scalars() {}

    /** The JSON for a value, or {@code null} if it is no scalar. */
    static @Nullable Object find(Object value) {
        if (value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof byte[] bytes) {
            return Map.of("$view", List.of("Uint8Array", unsigned(bytes)));
        }
        if (value instanceof URI || value instanceof URL) {
            return Map.of("$url", value.toString());
        }
        if (value instanceof Pattern pattern) {
            String flags = (pattern.flags() & Pattern.CASE_INSENSITIVE) == 0 ? "" : "i";
            return Map.of("$regexp", List.of(pattern.pattern(), flags));
        }
        Instant instant = instant(value);
        return instant != null ? Map.of("$date", ISO_MILLIS.format(instant)) : text(value);
    }

    private static @Nullable Object text(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Locale locale) {
            return locale.toLanguageTag();
        }
        boolean text = value instanceof CharSequence
                || value instanceof Character
                || value instanceof LocalDate
                || value instanceof UUID;
        return text ? value.toString() : null;
    }

    private static Object number(Number number) {
        if (number instanceof BigInteger || (number instanceof Long n && Math.abs(n) > MAX_SAFE_INTEGER)) {
            return Map.of("$bigint", number.toString());
        }
        if (number instanceof Byte || number instanceof Short || number instanceof Integer || number instanceof Long) {
            return number.longValue();
        }
        double value = number.doubleValue();
        if (Double.compare(value, -0.0) == 0) {
            return Map.of("$number", "-0");
        }
        return Double.isFinite(value) ? value : Map.of("$number", Double.toString(value));
    }

    @SuppressWarnings("JavaUtilDate") // Applications still have them.
    private static @Nullable Instant instant(Object value) {
        if (value instanceof Instant instant) {
            return instant;
        }
        if (value instanceof Date date) {
            return Instant.ofEpochMilli(date.getTime());
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return value instanceof ZonedDateTime time ? time.toInstant() : null;
    }

    private static List<Integer> unsigned(byte[] bytes) {
        List<Integer> numbers = new ArrayList<>();
        for (byte b : bytes) {
            numbers.add(Byte.toUnsignedInt(b));
        }
        return numbers;
    }
}
