package dev.formactions.internal.cookie;

import dev.formactions.internal.http.PercentDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reader of the Cookie header. It forgives as servers do (RFC 6265, section 4.2.2, leaves the meaning to them): the
 * first of several cookies with a name counts, quotes around a value are none of it, and a value that cannot be decoded is
 * taken as it is.
 */
final class CookieHeader {

    private CookieHeader() {}

    /** The cookies in their order. HTTP/2 may split the header into several (RFC 9113, section 8.2.3). */
    static Map<String, String> parse(List<String> headers) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (String header : headers) {
            int from = 0;
            while (from < header.length()) {
                int semicolon = header.indexOf(';', from);
                int to = semicolon < 0 ? header.length() : semicolon;
                String pair = header.substring(from, to);
                int equals = pair.indexOf('=');
                if (equals >= 0) {
                    String value = pair.substring(equals + 1).strip();
                    cookies.computeIfAbsent(pair.substring(0, equals).strip(), name -> decoded(unquoted(value)));
                }
                from = to + 1;
            }
        }
        return cookies;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static String decoded(String value) {
        String decoded = PercentDecoder.decodeStrictly(value);
        return decoded == null ? value : decoded;
    }
}
