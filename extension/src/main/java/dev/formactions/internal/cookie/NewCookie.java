package dev.formactions.internal.cookie;

import dev.formactions.CookieOptions;
import dev.formactions.internal.http.PercentEncoder;
import java.util.Locale;

/**
 * A cookie that this response sets or deletes.
 *
 * @param name the name
 * @param value the text, not encoded yet
 * @param options where and how long it is valid
 * @param deleted whether it is sent to be thrown away
 * @param age how many were set before it in this request
 */
record NewCookie(String name, String value, CookieOptions options, boolean deleted, int age) {

    /** What browsers keep of a cookie's name and value together: RFC 6265, section 6.1, and they keep no more. */
    private static final int LARGEST = 4096;

    NewCookie {
        if (name.length() + value.length() > LARGEST / 9
                && name.length() + PercentEncoder.COMPONENT.encode(value).length() > LARGEST) {
            throw new IllegalArgumentException("The cookie \"" + name + "\" has more than " + LARGEST
                    + " characters, and browsers would discard it. Keep its content on the server, and a key to it in the"
                    + " cookie.");
        }
    }

    /** What makes a browser replace a cookie instead of keeping both: RFC 6265, section 5.3, step 11. */
    record Key(String domain, String path, String name) {}

    Key key() {
        return new Key(options.domain().orElse("").toLowerCase(Locale.ROOT), options.path(), name);
    }

    /** Whether {@code get} does not see it: deleted, or set for no time. Like SvelteKit, it sees one with a negative age. */
    boolean isGone() {
        return deleted || options.maxAge().orElse(1L) == 0;
    }

    /** Whether the client would send it back with a request for this host and path. */
    boolean isVisible(String host, String path) {
        return options.domain().map(domain -> domainMatches(host, domain)).orElse(true)
                && pathMatches(path, options.path());
    }

    /** Whether it hides another visible one of the same name: by the longer path, else as the newer one. */
    boolean hides(NewCookie other) {
        int longer = options.path().length() - other.options.path().length();
        return longer > 0 || (longer == 0 && age > other.age);
    }

    /** RFC 6265, section 5.1.3; a leading dot means nothing (section 5.2.3). */
    private static boolean domainMatches(String host, String domain) {
        String bare = (domain.startsWith(".") ? domain.substring(1) : domain).toLowerCase(Locale.ROOT);
        return bare.isEmpty() || host.equals(bare) || host.endsWith("." + bare);
    }

    /** RFC 6265, section 5.1.4, and like SvelteKit {@code /a/} includes {@code /a}. A relative path matches nothing. */
    private static boolean pathMatches(String path, String cookiePath) {
        if (!cookiePath.startsWith("/")) {
            return false;
        }
        String bare = cookiePath.endsWith("/") ? cookiePath.substring(0, cookiePath.length() - 1) : cookiePath;
        return path.startsWith(bare) && (path.length() == bare.length() || path.charAt(bare.length()) == '/');
    }
}
