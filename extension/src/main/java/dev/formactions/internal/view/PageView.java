package dev.formactions.internal.view;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a view sees as {@code page}.
 *
 * @param url the whole URL of the request
 * @param path the path of the request, percent-encoded
 * @param params the decoded path parameters
 * @param route the page's path template
 * @param status the status of the response
 * @param error what the client may see of an error; {@code null} if the page itself is shown
 * @param base the application's root, to start every link with
 * @param script the address of the client's script
 */
public record PageView(
        URI url,
        String path,
        Map<String, String> params,
        String route,
        int status,
        @Nullable Map<String, ? extends @Nullable Object> error,
        String base,
        String script) {}
