package dev.formactions.internal.http;

import java.util.regex.Pattern;

/**
 * Tells the lists of media types that every parser reads alike from those that some refuse. In doubt a header is not plain:
 * one with quoted strings is not, though RFC 9110, section 8.3.1 has them.
 */
public final class PlainHeader {

    /** RFC 9110, section 5.6.2. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]++");

    /** RFC 9110, section 12.4.2. */
    private static final Pattern WEIGHT = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");

    private PlainHeader() {}

    /** Whether a header is one media type with parameters that are tokens. */
    public static boolean isType(String header) {
        return isRange(header.strip());
    }

    /** Whether a header is a list of media ranges with parameters that are tokens, each q a number. */
    public static boolean areRanges(String header) {
        for (String range : header.split(",", -1)) {
            if (!isRange(range.strip())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRange(String range) {
        String[] parts = range.split(";", -1);
        String type = parts[0].strip();
        int slash = type.indexOf('/');
        if (slash < 0 || !isToken(type.substring(0, slash)) || !isToken(type.substring(slash + 1))) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            if (!isParameter(parts[i].strip())) {
                return false;
            }
        }
        return !type.startsWith("*/") || type.equals("*/*");
    }

    private static boolean isParameter(String parameter) {
        int equals = parameter.indexOf('=');
        if (equals < 0) {
            return false;
        }
        String name = parameter.substring(0, equals);
        String value = parameter.substring(equals + 1);
        return isToken(name)
                && (name.equalsIgnoreCase("q") ? WEIGHT.matcher(value).matches() : isToken(value));
    }

    private static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }
}
