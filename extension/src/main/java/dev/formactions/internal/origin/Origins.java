package dev.formactions.internal.origin;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Origins as browsers write them in the Origin header: scheme://host[:port], lower case, no default port (RFC 6454). */
public final class Origins {

    private static final Pattern URL = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/?#\\\\]*)(.*)", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::([0-9]{1,5}))?");

    private Origins() {}

    /**
     * Reads an origin that somebody configured.
     *
     * @return the origin as a browser sends it: in lower case, without a default port
     * @throws IllegalArgumentException if it is none; the message says what was found and what was expected
     */
    public static String parse(String text) {
        Matcher url = URL.matcher(text);
        if (!url.matches()) {
            throw refusal(text, "it does not begin with a scheme and ://");
        }
        String scheme = url.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refusal(text, "the scheme is " + scheme);
        }
        if (!url.group(3).isEmpty()) {
            throw refusal(text, "after the host and the port comes " + url.group(3));
        }
        Matcher authority = AUTHORITY.matcher(url.group(2));
        if (!authority.matches()) {
            throw refusal(text, "\"" + url.group(2) + "\" is not a host with an optional port");
        }
        int port = authority.group(2) == null ? -1 : Integer.parseInt(authority.group(2));
        if (port == 0 || port > 65535) {
            throw refusal(text, "there is no port " + port);
        }
        return of(scheme, authority.group(1), port);
    }

    /**
     * The origin of a URL, as the server sees it.
     *
     * @param url an absolute URL with an authority
     */
    public static String of(URI url) {
        String scheme = url.getScheme();
        String authority = url.getRawAuthority();
        if (scheme == null || authority == null) {
            throw new IllegalArgumentException("\"" + url + "\" has no origin: expected scheme://host.");
        }
        if (url.getHost() == null) {
            // java.net.URI finds no host in a name with an underscore, which names in a container network have.
            return parse(scheme + "://" + authority.substring(authority.lastIndexOf('@') + 1));
        }
        return of(scheme.toLowerCase(Locale.ROOT), url.getHost(), url.getPort());
    }

    private static String of(String scheme, String host, int port) {
        boolean isDefaultPort = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host.toLowerCase(Locale.ROOT) + (port < 0 || isDefaultPort ? "" : ":" + port);
    }

    private static IllegalArgumentException refusal(String text, String found) {
        return new IllegalArgumentException("\"" + text + "\" is not an origin: " + found
                + ". Expected http or https, ://, a host in ASCII (xn-- for other letters) and perhaps a port, such as"
                + " https://www.example.com or http://localhost:8080.");
    }
}
