package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.RequestEvent;
import dev.formactions.scenario.Shop.Bar;
import dev.formactions.scenario.Shop.Orders;
import dev.formactions.spi.ErrorHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an error handler of the application decides, and what it is not asked for. */
class ErrorHandlerTest {

    @ApplicationScoped
    public static class Handler implements ErrorHandler {
        @Override
        public Map<String, Object> handle(Throwable error, RequestEvent event, int status, String message) {
            return switch (String.valueOf(event.headers().getHeaderString("X-Handler"))) {
                case "throws" -> throw new IllegalStateException("secret");
                case "nothing" -> null;
                case "more" -> Map.of("id", 7);
                case "other" -> Map.of("message", "Sorry for " + status);
                case "unencodable" -> Map.of("thread", Thread.currentThread());
                default -> null;
            };
        }
    }

    @Tag("ERROR-5")
    @ParameterizedTest(name = "handler {0}: {2}")
    @CsvSource({
        "nothing, 1, 500 root 500 Internal Error ada",
        "more, 1, 500 root 500 Internal Error ada",
        "other, 1, 500 root 500 Sorry for 500 ada",
        "throws, 2, 500 root 500 Internal Error ada",
    })
    void theHandlerDecidesWhatIsShown(String handler, int lines, String brief) {
        try (App app = App.of(Orders.class, Bar.class, Handler.class)
                        .view("shop/orders/list", "")
                        .view("error", "root {{page.status}} {{page.error.message}} {{data.user}}")
                        .start();
                Logged logged = new Logged()) {
            Answer answer = app.post("/orders?/end&how=boom")
                    .header("X-Handler", handler)
                    .answer();
            assertThat(answer.brief()).isEqualTo(brief);
            assertThat(logged.lines()).hasSize(lines);
        }
    }

    @Tag("ERROR-5")
    @ParameterizedTest(name = "handler {0}: {1}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '^',
            textBlock =
                    """
            nothing     ! 404 {"type":"error","error":{"message":"Not Found"}}
            more        ! 404 {"type":"error","error":{"message":"Not Found","id":7}}
            other       ! 404 {"type":"error","error":{"message":"Sorry for 404"}}
            throws      ! 404 {"type":"error","error":{"message":"Not Found"}}""")
    void theHandlerSeesTheFrameworksRefusalsToo(String handler, String brief) {
        try (App app = App.of(Orders.class, Handler.class)
                        .view("shop/orders/list", "")
                        .start();
                Logged logged = new Logged()) {
            Answer answer = app.post("/orders?/nope")
                    .enhanced()
                    .header("X-Handler", handler)
                    .answer();
            assertThat(answer.brief()).isEqualTo(brief);
            assertThat(logged.lines()).hasSize(handler.equals("throws") ? 1 : 0);
        }
    }

    @Tag("ERROR-6")
    @Test
    void theHandlerIsNotAskedForExpectedErrors() {
        try (App app =
                App.of(Orders.class, Handler.class).view("shop/orders/list", "").start()) {
            Answer answer = app.post("/orders?/end&how=error")
                    .enhanced()
                    .header("X-Handler", "other")
                    .answer();
            assertThat(answer.body()).isEqualTo("{\"type\":\"error\",\"error\":{\"message\":\"Pay first\"}}");
        }
    }
}
