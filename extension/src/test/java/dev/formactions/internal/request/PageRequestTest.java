package dev.formactions.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.formactions.FormData;
import dev.formactions.Page;
import dev.formactions.internal.model.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequestTest {

    @Test
    void anEventTellsOfItsRequest() {
        PageRequest request = TestRequest.get("articles/a%20b?x=%2F&/y").reached();
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.url()).isEqualTo(URI.create("http://localhost:8080/app/articles/a%20b?x=%2F&/y"));
        assertThat(request.path()).isEqualTo("/app/articles/a%20b");
        assertThat(request.base()).isEqualTo("/app");
        assertThat(request.route()).isEqualTo("/articles/{id}");
        assertThat(request.params()).isEqualTo(Map.of("id", "a b"));
        assertThat(request.rawQuery()).isEqualTo("x=%2F&/y");
        assertThat(request.origin()).isEqualTo("http://localhost:8080");
        assertThat(request.clientAddress()).isEmpty();
        assertThat(request.event()).isSameAs(request);
    }

    @ParameterizedTest(name = "{0}, Accept {1}, HX-Request {2}: {3}")
    @CsvSource({
        "POST, application/json, , true",
        "POST, , , true",
        "POST, */*, , true",
        "POST, text/html, , false",
        "POST, */*, true, false",
        "POST, */*, false, true",
        "GET, application/json, , false",
    })
    void aScriptsSubmissionIsToldByAccept(String method, String accept, String htmx, boolean enhanced) {
        TestRequest request = method.equals("POST") ? TestRequest.post("") : TestRequest.get("articles/7");
        if (accept != null) {
            request.header("Accept", accept);
        }
        if (htmx != null) {
            request.header("HX-Request", htmx);
        }
        assertThat(request.reached().isEnhanced()).isEqualTo(enhanced);
    }

    @Test
    void thePageIsKnownOnceItWasReached() {
        PageRequest request = TestRequest.get("articles/7").reached();
        assertThatIllegalStateException().isThrownBy(request::page);
        Page page = new Page() {};
        request.reached(page);
        assertThat(request.page()).isSameAs(page);
    }

    @Test
    void headersAreThoseOfTheRequest() {
        HttpHeaders headers = TestRequest.post("")
                .header("Accept", "text/html")
                .header("Accept-Language", "de")
                .header("Content-Language", "fr")
                .header("Content-Length", "3")
                .header("Cookie", "a=b")
                .header("Date", "Sun, 06 Nov 1994 08:49:37 GMT")
                .header("X-Two", "1")
                .header("X-Two", "2")
                .reached()
                .headers();
        assertThat(headers.getRequestHeader("x-two")).containsExactly("1", "2");
        assertThat(headers.getHeaderString("X-Two")).isEqualTo("1,2");
        assertThat(headers.getHeaderString("X-None")).isNull();
        assertThat(headers.getRequestHeader("X-None")).isNull();
        assertThat(headers.getRequestHeaders()).containsKey("X-Two");
        assertThat(headers.getAcceptableMediaTypes()).contains(MediaType.TEXT_HTML_TYPE);
        assertThat(headers.getAcceptableLanguages()).containsExactly(Locale.GERMAN);
        assertThat(headers.getLanguage()).isEqualTo(Locale.FRENCH);
        assertThat(headers.getMediaType()).isEqualTo(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
        assertThat(headers.getLength()).isEqualTo(3);
        assertThat(headers.getDate()).hasTime(784111777000L);
        assertThat(headers.getCookies()).containsKey("a");
    }

    @Test
    void cookiesAreClosedOnceTheyWereSent() {
        PageRequest request = TestRequest.get("articles/7").reached();
        assertThat(request.setCookieHeaders()).isEmpty();
        request.cookies().set("a", "b");
        assertThat(request.cookies()).isSameAs(request.cookies());
        assertThat(request.setCookieHeaders()).containsExactly("a=b; Path=/; HttpOnly; SameSite=Lax");
        assertThatIllegalStateException().isThrownBy(() -> request.cookies().set("c", "d"));
    }

    @Test
    void aFormIsReadWhenItIsAskedFor() {
        PageRequest request = TestRequest.post("a=1&b=&a=2&c").reached();
        assertThat(request.formData()).isSameAs(request.formData()).hasToString("FormData");
        assertThat(request.formData().get("a")).isEqualTo("1");
        assertThat(request.formData().all("a")).containsExactly("1", "2");
        assertThat(request.formData().get("b")).isEmpty();
        assertThat(request.formData().has("c")).isTrue();
        assertThat(request.formData().has("d")).isFalse();
        assertThat(request.formData().get("d")).isNull();
        assertThat(request.formData().fields())
                .hasSize(4)
                .extracting(Object::toString)
                .contains("Field[a]");
        assertThatIllegalStateException().isThrownBy(request::body);
    }

    @Test
    void aBodyCanBeReadAsAStream() throws Exception {
        PageRequest request = TestRequest.post("abc").reached();
        try (var body = request.body()) {
            assertThat(body.read()).isEqualTo('a');
            assertThat(body.available()).isEqualTo(2);
            assertThat(body.readAllBytes()).containsExactly('b', 'c');
        }
        assertThatIllegalStateException().isThrownBy(request::body);
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedWhileItIsRead() {
        PageRequest request = TestRequest.post("x".repeat(101)).reached();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> request.body().readAllBytes())
                .extracting(Refusal::status)
                .isEqualTo(413);
    }

    @Test
    void localsAreTheRequestsProperties() {
        TestRequest test = TestRequest.get("articles/7");
        Map<String, Object> locals = test.reached().locals();
        test.context().setProperty("by-filter", 1);
        assertThat(locals.put("mine", 2)).isNull();
        assertThat(locals)
                .containsEntry("by-filter", 1)
                .containsEntry("mine", 2)
                .hasSize(2);
        assertThat(test.context().getProperty("mine")).isEqualTo(2);
        assertThat(locals.put("mine", 3)).isEqualTo(2);
        assertThat(locals.put("mine", null)).isEqualTo(3);
        assertThat(locals).doesNotContainKey("mine").doesNotContainKey(null);
        assertThat(locals.remove("by-filter")).isEqualTo(1);
        assertThat(locals.remove("by-filter")).isNull();
        assertThat(locals).isEmpty();
        locals.putAll(Map.of("a", 1, "b", 2, "c", 3));
        locals.keySet().remove("a");
        assertThat(locals.values()).containsExactlyInAnyOrder(2, 3);
        locals.clear();
        assertThat(locals).isEmpty();
    }

    @Test
    void responseHeadersAreSetOnce() {
        PageRequest request = TestRequest.get("articles/7").reached();
        request.setHeader("X-A", "1\t2");
        request.setHeader("Server-Timing", "a");
        request.setHeader("server-timing", "b");
        assertThat(request.responseHeaders()).isEqualTo(Map.of("x-a", "1\t2", "server-timing", "a, b"));
        assertThatIllegalStateException().isThrownBy(() -> request.setHeader("x-A", "3"));
        assertThatIllegalArgumentException().isThrownBy(() -> request.setHeader("SET-cookie", "a=b"));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource({"'', x", "'X Y', x", "X:, x", "'X-\u00e9', x", "X, 'a\nb'", "X, 'a\rb'", "X, 'a\u0000b'", "X, '\u0100'"
    })
    void whatAHeaderCannotCarryIsRefused(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestRequest.get("articles/7").reached().setHeader(name, value))
                .withMessageContaining("has characters that a header cannot carry")
                .withMessageNotContaining("\n");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "http://localhost:8080/x, http://localhost:8080, localhost",
        "HTTP://Shop.Example:80/x, http://shop.example, shop.example",
        "https://shop.example:443/, https://shop.example, shop.example",
        "https://shop.example:80/, https://shop.example:80, shop.example",
        "http://my_app:8080/, http://my_app:8080, my_app",
        "http://[::1]:8080/, http://[::1]:8080, [::1]",
        "http://[::1]/, http://[::1], [::1]",
        "http://b~d/, http://b~d, b~d",
    })
    void theOriginIsWrittenAsABrowserDoes(String url, String origin, String host) {
        assertThat(ServerUrl.origin(URI.create(url))).isEqualTo(origin);
        assertThat(ServerUrl.host(URI.create(url))).isEqualTo(host);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "http://x/a?%2Flogin, /login, http://x/a?/login",
        "http://x/a, a=b, http://x/a?a=b",
        "http://x/a?a=b, , http://x/a",
        "http://x/a?a=b, a=b, http://x/a?a=b",
        "http://x/a?a=%7C, a=|, http://x/a?a=%7C",
    })
    void theQueryIsTheOneThatTheClientSent(String url, String query, String expected) {
        assertThat(ServerUrl.withQuery(URI.create(url), query)).hasToString(expected);
    }

    @Test
    void theBaseHasNoTrailingSlash() {
        assertThat(ServerUrl.base(URI.create("http://x/"))).isEmpty();
        assertThat(ServerUrl.base(URI.create("http://x/app/"))).isEqualTo("/app");
        assertThat(ServerUrl.base(URI.create("http://x/app"))).isEqualTo("/app");
    }

    @Test
    void whatAServletFilterHasReadIsTakenFromTheServletRequest() {
        assertThat(ConsumedForm.fields(Map.of())).isEmpty();
        assertThat(ConsumedForm.fields(Map.of("a", List.of("1", "2"))))
                .isEqualTo(List.of(new FormData.Field("a", "1"), new FormData.Field("a", "2")));
    }
}
