package dev.formactions.internal.cdi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is left to the server; what is answered, the conformance suite shows on servers. */
class LastAnswerFilterTest {

    private static final String ANSWER = "dev.formactions.last-answer";
    private static final FilterChain FAILING = (request, response) -> {
        throw new ServletException(new AssertionError("secret"));
    };

    private final LastAnswerFilter filter = new LastAnswerFilter();

    @Test
    void whatIsNoRequestForJaxRsFailsAsItDid() {
        assertThatThrownBy(() -> filter.doFilter(request(Map.of()), response(false), FAILING))
                .isInstanceOf(ServletException.class);
    }

    @Test
    void whatIsNotForAPageFailsAsItDid() {
        Function<Throwable, Response> none = error -> null;
        assertThatThrownBy(() -> filter.doFilter(request(Map.of(ANSWER, none)), response(false), FAILING))
                .isInstanceOf(ServletException.class);
    }

    @Test
    void whatWasSentStays() {
        Function<Throwable, Response> never = error -> {
            throw new IllegalStateException("nobody may ask");
        };
        assertThatThrownBy(() -> filter.doFilter(request(Map.of(ANSWER, never)), response(true), FAILING))
                .isInstanceOf(ServletException.class);
    }

    @Test
    void whatWasAnsweredByTheAdapterHasNotFailed() {
        assertThatCode(() ->
                        filter.doFilter(request(Map.of("dev.formactions.given-up", true)), response(true), FAILING))
                .doesNotThrowAnyException();
    }

    private static ServletRequest request(Map<String, Object> attributes) {
        return (ServletRequest) Proxy.newProxyInstance(
                LastAnswerFilterTest.class.getClassLoader(),
                new Class<?>[] {ServletRequest.class},
                (proxy, method, arguments) -> attributes.get(arguments[0]));
    }

    private static HttpServletResponse response(boolean committed) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                LastAnswerFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> committed);
    }
}
