package dev.formactions.jaxrs;

import dev.formactions.internal.client.ClientScript;
import dev.formactions.internal.http.AcceptEncoding;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Serves the script for browsers, on every server alike: static files of a WAR are hidden where the application path is the
 * root, and a resource class that a feature registers is not found by every runtime. It holds nothing secret and comes before
 * authentication, as the login page needs it, too.
 */
@PreMatching
@Priority(Priorities.AUTHENTICATION - 600)
final class ScriptFilter implements ContainerRequestFilter {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String TYPE = "text/javascript;charset=utf-8";

    private final ClientScript script;

    ScriptFilter(ClientScript script) {
        this.script = script;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        String path = context.getUriInfo().getPath(false);
        int start = path.startsWith("/") ? 1 : 0;
        if (!path.startsWith(ClientScript.FOLDER, start)) {
            return;
        }
        String method = context.getMethod();
        if (method.equals("GET") || method.equals("HEAD")) {
            context.abortWith(
                    path.startsWith(script.path(), start)
                                    && path.length() == start + script.path().length()
                            ? answer(context)
                            : Response.status(404)
                                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                    .build());
        }
    }

    private Response answer(ContainerRequestContext context) {
        boolean compressed = AcceptEncoding.acceptsGzip(context.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        String tag = script.tag(compressed);
        if (isKnown(context.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            return cached(304, tag).build();
        }
        ResponseBuilder found =
                cached(200, tag).header(HttpHeaders.CONTENT_TYPE, TYPE).header("X-Content-Type-Options", "nosniff");
        return context.getMethod().equals("HEAD")
                ? head(found, compressed)
                : found.entity(new ScriptBody(script, compressed)).build();
    }

    private static ResponseBuilder cached(int status, String tag) {
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header(HttpHeaders.ETAG, "\"" + tag + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    private Response head(ResponseBuilder response, boolean compressed) {
        if (compressed) {
            response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return response.header(HttpHeaders.CONTENT_LENGTH, script.length(compressed))
                .build();
    }

    /** Compares weakly (RFC 9110, section 13.1.2). */
    private static boolean isKnown(@Nullable String header, String tag) {
        if (header == null) {
            return false;
        }
        for (String known : header.split(",", -1)) {
            String value = known.trim();
            if (value.equals("*") || value.equals("\"" + tag + "\"") || value.equals("W/\"" + tag + "\"")) {
                return true;
            }
        }
        return false;
    }
}
