package dev.formactions.internal.config;

import dev.formactions.internal.config.Settings.OriginChecking;
import dev.formactions.internal.model.ByteSize;
import dev.formactions.internal.model.FormLimits;
import dev.formactions.internal.model.Problems;
import dev.formactions.internal.origin.Origins;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the settings: each value is looked up in every source in turn, and a wrong one is a problem of the deployment. */
public final class SettingsReader {

    /** A place where settings are looked up. */
    public interface Source {
        /** What to call this place in a message, given the setting's name. */
        String describe(String name);

        /** The value of a setting, {@code null} if it is not set here. */
        @Nullable Object find(String name);
    }

    private static final String SIZE = "a number of bytes such as 524288, 512 KB, 10 MB, or Infinity";

    private static final int MOST = FormLimits.MOST_FIELDS;

    private final List<Source> sources;
    private final Problems problems;

    /** @param sources the places, the one that wins first */
    public SettingsReader(List<Source> sources, Problems problems) {
        this.sources = List.copyOf(sources);
        this.problems = problems;
    }

    /** The application's own properties first, then system properties, then environment variables. */
    public static List<Source> sources(Function<String, @Nullable Object> applicationProperties) {
        return List.of(
                source("JAX-RS application property %s", applicationProperties, name -> name),
                source("system property %s", System::getProperty, name -> name),
                source("environment variable %s", System::getenv, SettingsReader::variable));
    }

    public Settings read() {
        return new Settings(
                find("formactions.origin", "an origin such as https://example.com", Origins::parse),
                value(
                        "formactions.trusted-origins",
                        Set.of(),
                        "origins such as https://example.com, separated by commas",
                        SettingsReader::origins),
                value(
                        "formactions.origin-check",
                        OriginChecking.ENFORCE,
                        "enforce or report",
                        SettingsReader::checking),
                limits(),
                value("formactions.development", false, "true or false", SettingsReader::bool));
    }

    private FormLimits limits() {
        FormLimits none = FormLimits.DEFAULT;
        return new FormLimits(
                value("formactions.body-limit", none.body(), SIZE, ByteSize::parse),
                value("formactions.file-size-limit", none.fileSize(), SIZE, ByteSize::parse),
                value(
                        "formactions.file-limit",
                        none.files(),
                        "a number from 0 to " + MOST,
                        within(0, MOST, Long::valueOf)),
                value(
                        "formactions.field-limit",
                        none.fields(),
                        "a number from 1 to " + MOST,
                        within(1, MOST, Long::valueOf)),
                value(
                        "formactions.part-header-limit",
                        none.partHeaders(),
                        "a size from 256 bytes to 1 MB",
                        within(FormLimits.LEAST_PART_HEADERS, FormLimits.MOST_PART_HEADERS, ByteSize::parse)));
    }

    private static Function<String, Integer> within(int least, int most, Function<String, Long> parser) {
        return text -> {
            long number = parser.apply(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException(text);
            }
            return (int) number;
        };
    }

    private <T> T value(String name, T defaultValue, String expected, Function<String, T> parser) {
        T found = find(name, expected, parser);
        return found == null ? defaultValue : found;
    }

    /** The value of the first source that has one, null if none has or if it is wrong. */
    private <T> @Nullable T find(String name, String expected, Function<String, T> parser) {
        for (Source source : sources) {
            Object found = source.find(name);
            if (found == null) {
                continue;
            }
            String text = found.toString().trim();
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException e) {
                problems.add(
                        "FA-201",
                        "The %s is \"%s\", expected %s. Correct it, or remove it for the default.",
                        source.describe(name),
                        text,
                        expected);
                return null;
            }
        }
        return null;
    }

    private static Set<String> origins(String text) {
        Set<String> origins = new LinkedHashSet<>();
        for (String part : text.split(",", -1)) {
            if (!part.isBlank()) {
                origins.add(Origins.parse(part.trim()));
            }
        }
        return Set.copyOf(origins);
    }

    private static OriginChecking checking(String text) {
        return OriginChecking.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static boolean bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static Source source(
            String description, Function<String, ? extends @Nullable Object> values, Function<String, String> naming) {
        return new Source() {
            @Override
            public String describe(String name) {
                return String.format(description, naming.apply(name));
            }

            @Override
            public @Nullable Object find(String name) {
                return values.apply(naming.apply(name));
            }
        };
    }
}
