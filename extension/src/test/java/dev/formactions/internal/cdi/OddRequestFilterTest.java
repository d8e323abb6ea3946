package dev.formactions.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.internal.model.PageRegistry;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Which requests are left as they are; that pages answer the others, the conformance suite shows on servers. */
class OddRequestFilterTest {

    private static final PageRegistry NO_PAGES = new PageRegistry(List.of(), List.of());

    @Test
    void aUsualRequestIsLeftAsItIsAndNobodyLooksForItsPage() throws Exception {
        HttpServletRequest request = request("POST", "/app/page", Map.of("accept", "text/html", "content-type", "a/b"));
        assertThat(seen(request, true)).isSameAs(request);
    }

    @Test
    void aRequestForSomethingElseIsLeftAsItIs() throws Exception {
        HttpServletRequest request = request("POST", "/app/orders", Map.of("accept", "json"));
        assertThat(seen(request, false)).isSameAs(request);
        assertThat(request.getAttribute("dev.formactions.sent-accept")).isNull();
    }

    @Test
    void aFileIsLeftAsItIs() throws Exception {
        HttpServletRequest request = request("GET", "/page", Map.of("accept", "json"));
        assertThat(seen(request, true)).isSameAs(request);
    }

    @Test
    void aMethodThatPagesDoNotHaveIsLeftAsItIs() throws Exception {
        HttpServletRequest request = request("PUT", "/app/page", Map.of("content-type", ""));
        assertThat(seen(request, true)).isSameAs(request);
    }

    @Test
    void whatIsHiddenIsReplacedUnderEachOfItsNames() {
        ReadableRequest request = new ReadableRequest(
                request("POST", "/app/page", Map.of("content-type", "text", "x-other", "1")),
                Map.of("content-type", "a/b"),
                "x=1");
        assertThat(request.getHeader("Content-Type")).isEqualTo("a/b");
        assertThat(Collections.list(request.getHeaders("CONTENT-TYPE"))).containsExactly("a/b");
        assertThat(request.getContentType()).isEqualTo("a/b");
        assertThat(request.getQueryString()).isEqualTo("x=1");
        assertThat(request.getHeader("X-Other")).isEqualTo("1");
        assertThat(Collections.list(request.getHeaders("X-Other"))).containsExactly("1");
    }

    private static ServletRequest seen(HttpServletRequest request, boolean nobodyMayLook) throws Exception {
        AtomicReference<ServletRequest> seen = new AtomicReference<>();
        new OddRequestFilter(() -> {
                    if (nobodyMayLook) {
                        throw new IllegalStateException("nobody may look");
                    }
                    return NO_PAGES;
                })
                .doFilter(request, null, (passed, response) -> seen.set(passed));
        return seen.get();
    }

    /** A request to a servlet that is mapped to {@code /app/*}, or to a file. */
    private static HttpServletRequest request(String method, String path, Map<String, String> headers) {
        Map<Object, Object> attributes = new HashMap<>();
        boolean mapped = path.startsWith("/app/");
        return (HttpServletRequest) Proxy.newProxyInstance(
                OddRequestFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getQueryString" -> null;
                    case "getContextPath" -> "/shop";
                    case "getRequestURI" -> "/shop" + path;
                    case "getServletPath" -> mapped ? "/app" : path;
                    case "getPathInfo" -> mapped ? path.substring(4) : null;
                    case "getHeader" -> headers.get(String.valueOf(arguments[0]).toLowerCase(Locale.ROOT));
                    case "getHeaders" ->
                        Collections.enumeration(
                                List.of(headers.get(String.valueOf(arguments[0]).toLowerCase(Locale.ROOT))));
                    case "getAttribute" -> attributes.get(arguments[0]);
                    default -> attributes.put(arguments[0], arguments[1]);
                });
    }
}
