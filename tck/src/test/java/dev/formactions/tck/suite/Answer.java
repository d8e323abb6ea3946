package dev.formactions.tck.suite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param status the status
 * @param headers each header's values in order, names in lower case
 * @param text the body as UTF-8, decoded from its transfer coding
 */
record Answer(int status, Map<String, List<String>> headers, String text) {

    /** The headers whose first value counts; the values of all others are joined. */
    private static final List<String> SINGLE =
            List.of("content-type", "content-length", "location", "etag", "expires", "server", "retry-after");

    /** The value of a header, {@code null} if there is none. */
    @Nullable String header(String name) {
        List<String> values = headers.get(name);
        if (values == null) {
            return null;
        }
        return SINGLE.contains(name) ? values.get(0) : String.join(", ", values);
    }

    /** The values of a header that may come more than once. */
    List<String> all(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /** Header lines by name. */
    static Map<String, List<String>> headers(List<String> lines) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
        }
        return headers;
    }
}
