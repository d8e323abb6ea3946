package dev.formactions.scenario;

import static dev.formactions.scenario.Shop.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.scenario.Shop.Orders;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown when an action, a load or a layout goes wrong. */
class ErrorsTest {

    @Tag("ERROR-7")
    @ParameterizedTest(name = "error views in {0}: {1}")
    @CsvSource({
        "shop/orders, nearest",
        "shop, nearest",
        "shop/orders/list, root",
        "elsewhere, root",
    })
    void theNearestErrorViewIsShown(String folder, String shown) {
        try (App app = shop().view(folder + "/error", "nearest {{page.status}} {{page.error.message}} {{data.user}}")
                .start()) {
            assertThat(app.post("/orders?/end&how=error").answer().brief())
                    .isEqualTo("402 " + shown + " 402 Pay first ada");
        }
    }

    @Tag("ERROR-8")
    @Test
    void withoutAnErrorViewAPlainPageIsShown() {
        try (App app = App.of(Orders.class).view("shop/orders/list", "fine").start()) {
            Answer answer = app.post("/orders?/end&how=error").answer();
            assertThat(answer.status()).isEqualTo(402);
            assertThat(answer.body()).contains("<h1>402</h1>\n<p>Pay first</p>").startsWith("<!DOCTYPE html>");
            assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        }
    }

    @Tag("ERROR-10")
    @ParameterizedTest(name = "action {0}, load {1}: {2}")
    @CsvSource({
        "fine, error, 402 root 402 Pay first ada",
        "fail, error, 402 root 402 Pay first ada",
        "fine, boom, 500 root 500 Internal Error ada",
        "fail, redirect, 303 ",
        "error, boom, 402 root 402 Pay first ada",
        "redirect, error, 303 ",
        "fine, success, 500 root 500 Internal Error ada",
        "fine, fail, 500 root 500 Internal Error ada",
    })
    void aLoadThatFailsReplacesTheResult(String action, String load, String brief) {
        try (App app = shop().start();
                Logged logged = new Logged()) {
            Answer answer =
                    app.post("/orders?/end&how=" + action + "&load=" + load).answer();
            assertThat(answer.brief().strip()).isEqualTo(brief.strip());
            assertThat(logged.lines()).hasSize(brief.startsWith("500") ? 1 : 0);
        }
    }

    @Tag("ERROR-14")
    @Test
    void aLoadThatEndsLikeAnActionIsToldSo() {
        try (App app = shop().start();
                Logged logged = new Logged()) {
            app.get("/orders?load=success").answer();
            assertThat(logged.thrown())
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .isEqualTo("FA-103: a load cannot end with success() or fail(). Return the data itself.");
        }
    }

    @Tag("LAYOUT-4")
    @Tag("REDIRECT-6")
    @ParameterizedTest(name = "layout {0}: {1}")
    @CsvSource({
        "fine, 200 ada fine",
        "error, 402 root 402 Pay first ",
        "boom, 500 root 500 Internal Error ",
        "assertion, 500 root 500 Internal Error ",
        "redirect, 303 ",
    })
    void aLayoutEndsAPageAsALoadDoes(String layout, String brief) {
        try (App app = shop().start();
                Logged logged = new Logged()) {
            Answer answer = app.get("/orders").header("X-Layout", layout).answer();
            assertThat(answer.brief().strip()).isEqualTo(brief.strip());
            assertThat(logged.lines()).hasSize(brief.startsWith("500") ? 1 : 0);
        }
    }

    @Tag("ERROR-11")
    @ParameterizedTest
    @CsvSource({"boom", "assertion"})
    void anErrorIsShownEvenIfALayoutFailsBesides(String layout) {
        try (App app = shop().start();
                Logged logged = new Logged()) {
            Answer answer = app.post("/orders?/end&how=error")
                    .header("X-Layout", layout)
                    .answer();
            assertThat(answer.brief()).isEqualTo("402 root 402 Pay first ");
            assertThat(logged.lines()).hasSize(1);
        }
    }
}
