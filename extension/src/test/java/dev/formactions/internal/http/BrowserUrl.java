package dev.formactions.internal.http;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a browser ends up: a second, independent reading of the WHATWG URL Standard, section 4.4, as far as the origin
 * goes, for a base URL whose scheme is http or https.
 */
final class BrowserUrl {

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):(.*)$", Pattern.DOTALL);
    private static final Pattern SPECIAL_AUTHORITY = Pattern.compile("^[/\\\\]*([^/\\\\?#]*).*$", Pattern.DOTALL);

    private BrowserUrl() {}

    /** The origin, or some other text that is no origin of a web page. */
    static String origin(String location, String ownOrigin) {
        String input =
                location.replaceAll("^[\\x00-\\x20]+|[\\x00-\\x20]+$", "").replaceAll("[\\t\\n\\r]", "");
        String ownScheme = ownOrigin.substring(0, ownOrigin.indexOf(':'));
        Matcher scheme = SCHEME.matcher(input);
        if (!scheme.matches()) {
            return relative(input, ownScheme, ownOrigin);
        }
        String found = scheme.group(1).toLowerCase(Locale.ROOT);
        if (!found.equals("http") && !found.equals("https")) {
            return found + ":";
        }
        return found.equals(ownScheme)
                ? relative(scheme.group(2), found, ownOrigin)
                : authority(scheme.group(2), found);
    }

    private static String relative(String input, String scheme, String ownOrigin) {
        return input.matches("(?s)^[/\\\\]{2}.*") ? authority(input, scheme) : ownOrigin;
    }

    private static String authority(String input, String scheme) {
        Matcher authority = SPECIAL_AUTHORITY.matcher(input);
        String found = authority.matches() ? authority.group(1) : "";
        String host = found.substring(found.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return scheme + "://" + host.replaceFirst(scheme.equals("https") ? ":443$" : ":80$", "");
    }
}
