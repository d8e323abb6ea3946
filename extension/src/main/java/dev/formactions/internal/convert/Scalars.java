package dev.formactions.internal.convert;

import java.net.URI;
import java.net.URL;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts, checkboxes, enums and the other types of the JDK that are neither numbers nor times. */
final class Scalars {

    private static final int UUID_LENGTH = 36;

    private static final Map<Class<?>, Conversion> CONVERSIONS = new LinkedHashMap<>();

    static {
        CONVERSIONS.put(String.class, Converted.Value::new);
        CONVERSIONS.put(CharSequence.class, Converted.Value::new);
        CONVERSIONS.put(char[].class, text -> new Converted.Value(text.toCharArray()));
        CONVERSIONS.put(char.class, Scalars::character);
        CONVERSIONS.put(boolean.class, text -> new Converted.Value(Checkbox.isChecked(text)));
        CONVERSIONS.put(UUID.class, Conversion.stripped(Message.INVALID, Scalars::uuid));
        CONVERSIONS.put(URI.class, Conversion.stripped(Message.URL, URI::new));
        CONVERSIONS.put(URL.class, Conversion.stripped(Message.URL, Scalars::url));
        CONVERSIONS.put(Locale.class, Conversion.stripped(Message.LANGUAGE, text -> new Locale.Builder()
                .setLanguageTag(text)
                .build()));
        CONVERSIONS.put(Currency.class, Conversion.stripped(Message.CURRENCY, Currency::getInstance));
    }

    private Scalars() {}

    static @Nullable Conversion find(Class<?> type) {
        return type.isEnum() ? constants(type) : CONVERSIONS.get(Primitives.unboxed(type));
    }

    /** By name alone: {@code toString} is for people and may change. */
    private static Conversion constants(Class<?> type) {
        Map<String, Object> byName = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
        return text -> {
            Object constant = byName.get(text.strip());
            return constant == null ? Converted.unknownChoice(text.strip()) : new Converted.Value(constant);
        };
    }

    private static Converted character(String text) {
        return text.length() == 1 ? new Converted.Value(text.charAt(0)) : Converted.problem(Message.CHARACTER);
    }

    /** The JDK takes {@code 1-1-1-1-1} for one. */
    private static @Nullable UUID uuid(String text) {
        return text.length() == UUID_LENGTH ? UUID.fromString(text) : null;
    }

    /** Of the web only: the JDK also has handlers for files and archives. */
    private static @Nullable URL url(String text) throws Exception {
        URI uri = new URI(text);
        boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        return web && uri.getHost() != null ? uri.toURL() : null;
    }
}
