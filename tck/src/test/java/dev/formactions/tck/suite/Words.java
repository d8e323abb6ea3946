package dev.formactions.tck.suite;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the tested server's origin into requests and expectations. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\\{\\{[A-Z_]+}}");

    private final Map<String, String> words;

    Words(URI base) {
        String origin = base.getScheme() + "://" + base.getRawAuthority();
        int port = base.getPort() == -1 ? 80 : base.getPort();
        words = Map.of(
                "{{ORIGIN}}",
                origin,
                "{{ORIGIN_OTHER_SCHEME}}",
                origin.replaceFirst("^http:", "https:"),
                "{{ORIGIN_OTHER_PORT}}",
                base.getScheme() + "://" + base.getHost() + ":" + (port + 1),
                "{{ORIGIN_UPPER}}",
                origin.toUpperCase(Locale.ROOT));
    }

    /** A text with every known word replaced. */
    String fill(String text) {
        return WORD.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(words.getOrDefault(match.group(), match.group())));
    }

    /** A document with every known word in its texts replaced. */
    @Nullable Object fill(@Nullable Object json) {
        if (json instanceof String text) {
            return fill(text);
        }
        if (json instanceof List<?> list) {
            return list.stream()
                    .map(this::fill)
                    .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        }
        if (json instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> filled = new LinkedHashMap<>();
            map.forEach((name, value) -> filled.put(String.valueOf(name), fill(value)));
            return filled;
        }
        return json;
    }
}
