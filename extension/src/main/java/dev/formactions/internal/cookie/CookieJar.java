package dev.formactions.internal.cookie;

import dev.formactions.CookieOptions;
import dev.formactions.Cookies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cookies of one request and of its response. The header is taken apart when the first cookie is asked for. */
public final class CookieJar implements Cookies {

    private final List<String> headers;
    private final String host;
    private final String path;
    private final boolean secureByDefault;
    private final Map<NewCookie.Key, NewCookie> newCookies = new LinkedHashMap<>();
    private @Nullable Map<String, String> requestCookies;
    private int age;
    private boolean closed;

    /**
     * The cookies at the start of a request.
     *
     * @param headers the Cookie headers; null or empty if there are none
     * @param requestHost the host of the URL, without a port
     * @param requestPath the path of the URL, encoded
     * @param secureByDefault whether cookies are Secure when nothing is said about it
     */
    public CookieJar(@Nullable List<String> headers, String requestHost, String requestPath, boolean secureByDefault) {
        this.headers = headers == null ? List.of() : headers;
        this.host = requestHost.toLowerCase(Locale.ROOT);
        this.path = requestPath;
        this.secureByDefault = secureByDefault;
    }

    @Override
    public Optional<String> get(String name) {
        NewCookie found = null;
        for (NewCookie cookie : newCookies.values()) {
            if (cookie.name().equals(name) && cookie.isVisible(host, path) && (found == null || cookie.hides(found))) {
                found = cookie;
            }
        }
        if (found != null) {
            return found.isGone() ? Optional.empty() : Optional.of(found.value());
        }
        return Optional.ofNullable(requestCookies().get(name));
    }

    @Override
    public List<Cookie> all() {
        Map<String, NewCookie> visible = new LinkedHashMap<>();
        for (NewCookie cookie : newCookies.values()) {
            if (cookie.isVisible(host, path)) {
                visible.merge(cookie.name(), cookie, (one, other) -> other.hides(one) ? other : one);
            }
        }
        // A name that is put again keeps its place.
        Map<String, String> values = new LinkedHashMap<>(requestCookies());
        visible.forEach((name, cookie) -> values.put(name, cookie.value()));
        List<Cookie> all = new ArrayList<>(values.size());
        values.forEach((name, value) -> all.add(new Cookie(name, value)));
        return List.copyOf(all);
    }

    @Override
    public void set(String name, String value, CookieOptions options) {
        add("set", name, value, options, false);
    }

    @Override
    public void delete(String name, CookieOptions options) {
        add("delete", name, "", options, true);
    }

    /** The values of the Set-Cookie headers, in the order in which the cookies were first set. */
    public List<String> setCookieHeaders() {
        if (newCookies.isEmpty()) {
            return List.of();
        }
        return newCookies.values().stream()
                .map(cookie -> SetCookie.write(cookie, secureByDefault))
                .toList();
    }

    /** Ends the setting of cookies, because the response has taken its headers. Reading goes on. */
    public void close() {
        closed = true;
    }

    private void add(String verb, String name, String value, CookieOptions options, boolean deleted) {
        if (closed) {
            throw new IllegalStateException(
                    "cookies." + verb + "(\"" + name + "\") comes too late: the response has been"
                            + " generated. Set cookies before the action or load returns.");
        }
        CookieName.requireToken(name);
        NewCookie cookie = new NewCookie(name, value, options, deleted, age++);
        newCookies.put(cookie.key(), cookie);
    }

    private Map<String, String> requestCookies() {
        if (requestCookies == null) {
            requestCookies = headers.isEmpty() ? Map.of() : CookieHeader.parse(headers);
        }
        return requestCookies;
    }
}
