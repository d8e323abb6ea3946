package dev.formactions;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where, how long and for whom a cookie is valid. Immutable: each method returns a changed copy.
 *
 * <p>The defaults are the safe ones: path {@code /}, HttpOnly, SameSite=Lax, Secure unless the page was requested as
 * {@code http://localhost}.
 */
public final class CookieOptions {

    private static final CookieOptions DEFAULTS =
            new CookieOptions("/", null, null, null, true, null, SameSite.LAX, false, null);

    private final String path;
    private final @Nullable String domain;
    private final @Nullable Long maxAge;
    private final @Nullable Instant expires;
    private final boolean httpOnly;
    private final @Nullable Boolean secure;
    private final SameSite sameSite;
    private final boolean partitioned;
    private final @Nullable Priority priority;

    /** The SameSite attribute. */
    public enum SameSite {
        /** Sent with requests of the own site only. */
        STRICT,
        /** Sent with requests of the own site and when a link leads here. */
        LAX,
        /** Sent with every request; browsers want Secure with it. */
        NONE,
        /** No attribute: the browser decides. */
        OMITTED
    }

    /** The Priority attribute, which Chromium knows. */
    public enum Priority {
        /** Evicted first. */
        LOW,
        /** The browser's default. */
        MEDIUM,
        /** Evicted last. */
        HIGH
    }

    private CookieOptions(
            String path,
            @Nullable String domain,
            @Nullable Long maxAge,
            @Nullable Instant expires,
            boolean httpOnly,
            @Nullable Boolean secure,
            SameSite sameSite,
            boolean partitioned,
            @Nullable Priority priority) {
        this.path = path;
        this.domain = domain;
        this.maxAge = maxAge;
        this.expires = expires;
        this.httpOnly = httpOnly;
        this.secure = secure;
        this.sameSite = sameSite;
        this.partitioned = partitioned;
        this.priority = priority;
    }

    /**
     * The defaults named above.
     *
     * @return the options
     */
    public static CookieOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Changes the path.
     *
     * @param path the path, sent as given; {@code event.base()} for cookies of this application alone
     * @return the options with that path
     * @throws IllegalArgumentException if it has a semicolon or a control character
     */
    public CookieOptions path(String path) {
        requireAttributeValue("path", path);
        return new CookieOptions(path, domain, maxAge, expires, httpOnly, secure, sameSite, partitioned, priority);
    }

    /**
     * Makes the cookie valid for a domain and everything below it; by default it is valid for the current host alone.
     *
     * @param domain a domain, such as {@code example.com}
     * @return the options with that domain
     * @throws IllegalArgumentException if it has a semicolon or a control character
     */
    public CookieOptions domain(String domain) {
        requireAttributeValue("domain", domain);
        return new CookieOptions(path, domain, maxAge, expires, httpOnly, secure, sameSite, partitioned, priority);
    }

    /**
     * Limits the life of the cookie; by default it ends with the browser's session.
     *
     * @param maxAge how long, cut to whole seconds; zero or less deletes the cookie
     * @return the options with that age
     */
    public CookieOptions maxAge(Duration maxAge) {
        return new CookieOptions(
                path, domain, maxAge.toSeconds(), expires, httpOnly, secure, sameSite, partitioned, priority);
    }

    /**
     * Ends the life of the cookie at a moment.
     *
     * @param expires the moment, cut to whole seconds
     * @return the options with that end
     */
    public CookieOptions expires(Instant expires) {
        return new CookieOptions(path, domain, maxAge, expires, httpOnly, secure, sameSite, partitioned, priority);
    }

    /**
     * Hides the cookie from scripts, or not.
     *
     * @param httpOnly {@code false} if scripts may read it
     * @return the options with that
     */
    public CookieOptions httpOnly(boolean httpOnly) {
        return new CookieOptions(path, domain, maxAge, expires, httpOnly, secure, sameSite, partitioned, priority);
    }

    /**
     * Restricts the cookie to encrypted connections, or not.
     *
     * @param secure {@code false} if it may travel in the clear
     * @return the options with that
     */
    public CookieOptions secure(boolean secure) {
        return new CookieOptions(path, domain, maxAge, expires, httpOnly, secure, sameSite, partitioned, priority);
    }

    /**
     * Sets when the browser sends the cookie along with requests that other sites cause.
     *
     * @param sameSite the attribute
     * @return the options with that
     */
    public CookieOptions sameSite(SameSite sameSite) {
        return new CookieOptions(path, domain, maxAge, expires, httpOnly, secure, sameSite, partitioned, priority);
    }

    /**
     * Gives each top-level site a cookie jar of its own (CHIPS).
     *
     * @param partitioned whether it is partitioned
     * @return the options with that
     */
    public CookieOptions partitioned(boolean partitioned) {
        return new CookieOptions(path, domain, maxAge, expires, httpOnly, secure, sameSite, partitioned, priority);
    }

    /**
     * Sets the order of eviction.
     *
     * @param priority the attribute
     * @return the options with that
     */
    public CookieOptions priority(Priority priority) {
        return new CookieOptions(path, domain, maxAge, expires, httpOnly, secure, sameSite, partitioned, priority);
    }

    /**
     * The path.
     *
     * @return the path as given
     */
    public String path() {
        return path;
    }

    /**
     * The domain.
     *
     * @return the domain; empty for the current host alone
     */
    public Optional<String> domain() {
        return Optional.ofNullable(domain);
    }

    /**
     * The age.
     *
     * @return whole seconds; empty if not limited
     */
    public Optional<Long> maxAge() {
        return Optional.ofNullable(maxAge);
    }

    /**
     * The end.
     *
     * @return the moment; empty if not set
     */
    public Optional<Instant> expires() {
        return Optional.ofNullable(expires);
    }

    /**
     * Whether scripts cannot read it.
     *
     * @return whether it is HttpOnly
     */
    public boolean httpOnly() {
        return httpOnly;
    }

    /**
     * Whether it travels encrypted only.
     *
     * @return the choice; empty for the default, which depends on the request
     */
    public Optional<Boolean> secure() {
        return Optional.ofNullable(secure);
    }

    /**
     * The SameSite attribute.
     *
     * @return the attribute
     */
    public SameSite sameSite() {
        return sameSite;
    }

    /**
     * Whether it is partitioned.
     *
     * @return whether it is
     */
    public boolean partitioned() {
        return partitioned;
    }

    /**
     * The Priority attribute.
     *
     * @return the attribute; empty if not set
     */
    public Optional<Priority> priority() {
        return Optional.ofNullable(priority);
    }

    /** RFC 6265, section 4.1.1: path-value and domain-value are any characters except controls and semicolons. */
    private static void requireAttributeValue(String attribute, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < 0x20 || c == 0x7f || c == ';' || c > 0xff) {
                throw new IllegalArgumentException(String.format(
                        "The %s of a cookie has the character U+%04X at position %d, which a cookie's attribute cannot"
                                + " carry.",
                        attribute, (int) c, i));
            }
        }
    }
}
