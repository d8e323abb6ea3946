package dev.formactions.internal.request;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of a request's URL, alike on every runtime. */
final class ServerUrl {

    private ServerUrl() {}

    /** The origin as a browser writes it (RFC 6454, section 6.2): lower case, without the scheme's default port. */
    static String origin(URI uri) {
        String scheme = Objects.requireNonNullElse(uri.getScheme(), "http").toLowerCase(Locale.ROOT);
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        boolean defaultPort = uri.getPort() == -1
                || (uri.getPort() == 80 && scheme.equals("http"))
                || (uri.getPort() == 443 && scheme.equals("https"));
        return scheme + "://" + host + (defaultPort ? "" : ":" + uri.getPort());
    }

    /** The URL with the query that the client sent, where the runtime has changed it. */
    static URI withQuery(URI uri, @Nullable String rawQuery) {
        if (Objects.equals(uri.getRawQuery(), rawQuery)) {
            return uri;
        }
        String text = uri.toString();
        int query = text.indexOf('?');
        String withoutQuery = query < 0 ? text : text.substring(0, query);
        try {
            return URI.create(rawQuery == null ? withoutQuery : withoutQuery + "?" + rawQuery);
        } catch (IllegalArgumentException e) {
            // A query with characters that java.net.URI refuses: the runtime's own reading of it is the best there is.
            return uri;
        }
    }

    /** The application's root without its trailing slash. */
    static String base(URI baseUri) {
        String path = baseUri.getRawPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
