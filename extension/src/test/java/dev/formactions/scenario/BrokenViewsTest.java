package dev.formactions.scenario;

import static dev.formactions.scenario.Shop.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Layout;
import dev.formactions.RequestEvent;
import dev.formactions.scenario.Shop.Explosive;
import dev.formactions.scenario.Shop.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Views, and values in them, that throw when they are looked at. */
class BrokenViewsTest {

    @Tag("ERROR-9")
    @Tag("HTML-7")
    @Tag("UNENCODABLE-4")
    @ParameterizedTest
    @CsvSource({"view", "deep-view", "fatal-view"})
    void aViewThatThrowsIsAnErrorOfTheRoot(String how) {
        try (App app = shop().view("shop/error", "nearest").start();
                Logged logged = new Logged()) {
            Answer answer = app.get("/orders?load=" + how).answer();
            assertThat(answer.brief()).isEqualTo("500 root 500 Internal Error ada");
            assertThat(logged.lines()).containsExactly("SEVERE GET /orders: unexpected error");
        }
    }

    @Tag("ERROR-9")
    @Test
    void anErrorViewThatThrowsGivesWayToThePlainPage() {
        try (App app = App.of(Orders.class, Bomb.class)
                        .view("shop/orders/list", "fine")
                        .view("error", "{{data.bomb.shown}}")
                        .start();
                Logged logged = new Logged()) {
            Answer answer = app.get("/orders?load=error").answer();
            assertThat(answer.status()).isEqualTo(402);
            assertThat(answer.body()).contains("<p>Pay first</p>").doesNotContain("secret");
            assertThat(logged.lines()).containsExactly("SEVERE The error view \"error\" cannot be rendered");
        }
    }

    @ApplicationScoped
    public static class Bomb implements Layout {
        @Override
        public Map<String, Object> data(RequestEvent event) {
            return Map.of("bomb", new Explosive(new AssertionError("secret")));
        }
    }

    @Tag("UNENCODABLE-1")
    @ParameterizedTest
    @CsvSource({"view", "deep-view", "fatal-view"})
    void aValueThatCannotBeReadIsAnErrorForAScript(String how) {
        try (App app = shop().start();
                Logged logged = new Logged()) {
            Answer answer = app.post("/orders?/end&how=" + how).enhanced().answer();
            assertThat(answer.brief()).isEqualTo("500 {\"type\":\"error\",\"error\":{\"message\":\"Internal Error\"}}");
            assertThat(logged.lines()).hasSize(1);
        }
    }
}
