package dev.formactions.internal.origin;

import dev.formactions.internal.origin.Verdict.Allowed;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cross-site check: whether a request was caused by a page of this site. It needs headers only, so it works before
 * the body is read.
 *
 * <p>Fetch Metadata (W3C, Sec-Fetch-Site) comes first, then Origin (RFC 6454), compared letter by letter. A request with
 * {@code Sec-Fetch-Site: same-origin} is allowed even if its Origin is another than the server sees: the browser compares
 * the addresses that the user sees, while the server behind a proxy that ends TLS sees {@code http} and an inner host;
 * and with {@code Referrer-Policy: no-referrer} the Origin of a page's own form is {@code null}. Nothing is lost, because
 * scripts cannot set a Sec- header in a browser, and a program that is no browser can write any Origin as well.
 */
public final class OriginCheck {

    /** The setting that names the own origin. */
    public static final String OWN_ORIGIN = "formactions.origin";

    /** The setting that lists other origins. */
    public static final String TRUSTED_ORIGINS = "formactions.trusted-origins";

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Verdict ALLOWED = new Allowed();

    private final @Nullable String ownOrigin;
    private final Set<String> trustedOrigins;

    /**
     * A check with its settings.
     *
     * @param ownOrigin the origin that users see; null if it is what the server sees
     * @param trustedOrigins other origins that may send requests
     * @throws IllegalArgumentException if one of them is not an origin
     */
    public OriginCheck(@Nullable String ownOrigin, Set<String> trustedOrigins) {
        this.ownOrigin = ownOrigin == null ? null : setting(OWN_ORIGIN, ownOrigin);
        Set<String> trusted = new LinkedHashSet<>();
        trustedOrigins.forEach(origin -> trusted.add(setting(TRUSTED_ORIGINS, origin)));
        this.trustedOrigins = Set.copyOf(trusted);
    }

    /** The verdict on a request to a page. */
    public Verdict of(OriginRequest request) {
        if (SAFE_METHODS.contains(request.method())) {
            return ALLOWED;
        }
        String site = request.secFetchSite();
        if (site == null) {
            return ofOrigin(request);
        }
        return switch (site) {
            // "none" is the user: an address typed in, a bookmark, a repeated submission.
            case "same-origin", "none" -> ALLOWED;
            // The browser has compared and says no, so what the server sees of itself counts for nothing here.
            default -> isConfigured(request.origin()) ? ALLOWED : Refusals.ofSite(request, site, ownOrigin);
        };
    }

    private Verdict ofOrigin(OriginRequest request) {
        String origin = request.origin();
        String own = ownOrigin == null ? request.requestOrigin() : ownOrigin;
        boolean allowed = own.equals(origin) || isConfigured(origin);
        return allowed ? ALLOWED : Refusals.ofOrigin(request, own);
    }

    private boolean isConfigured(@Nullable String origin) {
        return origin != null && (origin.equals(ownOrigin) || trustedOrigins.contains(origin));
    }

    private static String setting(String name, String value) {
        try {
            return Origins.parse(value);
        } catch (IllegalArgumentException notAnOrigin) {
            throw new IllegalArgumentException(name + ": " + notAnOrigin.getMessage(), notAnOrigin);
        }
    }
}
