package dev.formactions.internal.request;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headers that an application sets for its response, each once. */
final class ResponseHeaders {

    /** By lower-cased name: header names are the same in any case (RFC 9110, section 5.1). */
    private final Map<String, String> values = new LinkedHashMap<>();

    void set(String name, String value) {
        String key = name.toLowerCase(Locale.ROOT);
        requireHeader(name, value);
        if (key.equals("set-cookie")) {
            throw new IllegalArgumentException(
                    "setHeader(\"" + name + "\", …): cookies are set with event.cookies().set(name, value, options).");
        }
        if (key.equals("server-timing")) {
            values.merge(key, value, (first, second) -> first + ", " + second);
        } else if (values.putIfAbsent(key, value) != null) {
            throw new IllegalStateException("\"" + name
                    + "\" header is already set. Set it once in a request, in the action" + " or in the load.");
        }
    }

    @Nullable String get(String lowerCaseName) {
        return values.get(lowerCaseName);
    }

    Map<String, String> all() {
        return values;
    }

    /** RFC 9110, sections 5.1 and 5.5: a name is a token, a value has no control characters but the tab. */
    private static void requireHeader(String name, String value) {
        boolean token = !name.isEmpty()
                && name.chars().allMatch(c -> c > 0x20 && c < 0x7f && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0);
        boolean clean = value.chars().allMatch(c -> (c >= 0x20 && c != 0x7f && c <= 0xff) || c == '\t');
        if (!token || !clean) {
            throw new IllegalArgumentException("setHeader(\"" + name.replaceAll("\\p{Cntrl}", "?") + "\", …): the "
                    + (token ? "value" : "name") + " has characters that a header cannot carry.");
        }
    }
}
