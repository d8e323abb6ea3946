package dev.formactions.internal.request;

import dev.formactions.internal.origin.Origins;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of a request's URL, alike on every runtime. */
public final class ServerUrl {

    private ServerUrl() {}

    /** The origin as a browser writes it; of a host that no browser knows, a text that is no browser's origin. */
    public static String origin(URI uri) {
        try {
            return Origins.of(uri);
        } catch (IllegalArgumentException e) {
            return uri.getScheme() + "://" + uri.getRawAuthority();
        }
    }

    /** The host in lower case, also where {@link URI#getHost} finds none because of an underscore. */
    static String host(URI uri) {
        String origin = origin(uri);
        String authority = origin.substring(origin.indexOf("://") + 3);
        int port = authority.lastIndexOf(':');
        return port > authority.lastIndexOf(']') ? authority.substring(0, port) : authority;
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

    /** The URL as clients know it, where a proxy has changed its origin. */
    static URI at(String origin, URI uri) {
        String text = uri.toString();
        int path = text.indexOf('/', text.indexOf("://") + 3);
        return path < 0 ? URI.create(origin) : URI.create(origin + text.substring(path));
    }

    /** The application's root without its trailing slash. */
    static String base(URI baseUri) {
        String path = baseUri.getRawPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
