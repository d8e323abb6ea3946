package dev.formactions.internal.http;

import java.util.Locale;

/**
 * Where a Location header leads. Browsers read it with the parser of the WHATWG URL Standard, section 4.4, which forgives
 * a lot; programs in between read it by RFC 3986, which does not. Only what both understand to stay here is our own.
 */
public final class RedirectTarget {

    private RedirectTarget() {}

    /**
     * Whether a browser on a page of {@code ownOrigin} stays on that origin when it follows {@code location}. In doubt it
     * does not.
     *
     * @param location a URL or a relative reference, of any provenance
     * @param ownOrigin scheme://host[:port] in lower case without a default port
     */
    public static boolean isOwnOrigin(String location, String ownOrigin) {
        if (!isHeaderValue(location)) {
            return false;
        }
        String reference = trimSpaces(location);
        String head = reference.substring(0, endOfHead(reference));
        // To a browser a backslash is a slash, to others a letter.
        if (head.indexOf('\\') >= 0) {
            return false;
        }
        if (head.startsWith("//")) {
            return leadsTo(ownOrigin, ownOrigin.substring(0, ownOrigin.indexOf(':')), head.substring(2));
        }
        int colon = head.indexOf(':');
        int slash = head.indexOf('/');
        if (colon < 0 || (slash >= 0 && slash < colon)) {
            return true;
        }
        // "https:evil.example" is relative on https pages and absolute on http pages.
        return head.startsWith("://", colon) && leadsTo(ownOrigin, head.substring(0, colon), head.substring(colon + 3));
    }

    /** No user info, no host in another spelling than the origin's: a plain comparison refuses them all. */
    private static boolean leadsTo(String ownOrigin, String scheme, String authorityAndPath) {
        int slash = authorityAndPath.indexOf('/');
        String authority = slash < 0 ? authorityAndPath : authorityAndPath.substring(0, slash);
        String origin = (scheme + "://" + authority).toLowerCase(Locale.ROOT);
        return origin.equals(ownOrigin) || withoutDefaultPort(origin).equals(ownOrigin);
    }

    private static String withoutDefaultPort(String origin) {
        String port = origin.startsWith("https:") ? ":443" : ":80";
        boolean only = origin.indexOf(':', origin.indexOf("://") + 3) == origin.length() - port.length();
        return origin.endsWith(port) && (only || origin.endsWith("]" + port))
                ? origin.substring(0, origin.length() - port.length())
                : origin;
    }

    /**
     * Browsers drop control characters, in front or all over; servers that write a character as one byte turn U+012F into
     * a slash. Neither belongs into a header.
     */
    private static boolean isHeaderValue(String location) {
        for (int i = 0; i < location.length(); i++) {
            char c = location.charAt(i);
            if (c < 0x20 || c == 0x7f || c > 0xff) {
                return false;
            }
        }
        return true;
    }

    /** Not {@link String#strip()}, which takes characters that browsers keep. */
    private static String trimSpaces(String location) {
        int from = 0;
        int to = location.length();
        while (from < to && location.charAt(from) == ' ') {
            from++;
        }
        while (to > from && location.charAt(to - 1) == ' ') {
            to--;
        }
        return location.substring(from, to);
    }

    /** The query and the fragment lead nowhere. */
    private static int endOfHead(String reference) {
        int i = 0;
        while (i < reference.length() && reference.charAt(i) != '?' && reference.charAt(i) != '#') {
            i++;
        }
        return i;
    }
}
