package dev.formactions.sample;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets queries through that {@link java.net.URI} refuses, such as {@code ?discount=100%}: Jersey's container would end the
 * request with a 400 and a stack trace in the log. What cannot stand in a URI is percent-encoded, so that it decodes to
 * itself, as browsers and servers read it (WHATWG URL, application/x-www-form-urlencoded).
 */
final class MainQueries extends Handler.Wrapper {

    MainQueries(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpURI uri = request.getHttpURI();
        String query = uri.getQuery();
        if (query == null || isLegal(query)) {
            return super.handle(request, response, callback);
        }
        HttpURI legal = HttpURI.build(uri).query(encoded(query)).asImmutable();
        return super.handle(
                new Request.Wrapper(request) {
                    @Override
                    public HttpURI getHttpURI() {
                        return legal;
                    }
                },
                response,
                callback);
    }

    static String encoded(String query) {
        StringBuilder out = new StringBuilder();
        for (byte b : query.getBytes(StandardCharsets.UTF_8)) {
            out.append(isLegal((char) (b & 0xff)) ? String.valueOf((char) b) : String.format("%%%02X", b & 0xff));
        }
        // The percent signs of sequences that were whole are left as they are.
        return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    private static boolean isLegal(String query) {
        return query.chars().allMatch(c -> isLegal((char) c)) && !query.matches(".*%(?![0-9A-Fa-f]{2}).*");
    }

    private static boolean isLegal(char c) {
        return c > 0x20 && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0;
    }
}
