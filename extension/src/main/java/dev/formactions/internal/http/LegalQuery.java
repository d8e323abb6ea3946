package dev.formactions.internal.http;

import java.util.regex.Pattern;

/**
 * Queries as RFC 3986, section 3.4 has them. Browsers send others, too, such as {@code ?discount=100%} (WHATWG URL Standard,
 * query percent-encode set), which {@link java.net.URI} and so JAX-RS runtimes refuse.
 */
public final class LegalQuery {

    private static final PercentEncoder ENCODER = PercentEncoder.keeping("-._~!$&'()*+,;=:@/?[]%");

    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private LegalQuery() {}

    /** A query with what is not legal percent-encoded, so that it decodes to itself; a legal one as it is. */
    public static String of(String query) {
        return STRAY_PERCENT.matcher(ENCODER.encode(query)).replaceAll("%25");
    }
}
