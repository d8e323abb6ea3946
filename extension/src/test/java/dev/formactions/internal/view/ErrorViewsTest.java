package dev.formactions.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorViewsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "login, error",
        "shop/list, shop/error",
        "shop/orders/list, shop/error",
        "account/login, error",
        "'', error",
        "error, error",
        "shop/error, shop/error",
    })
    void theNearestOneIsFound(String view, String found) {
        assertThat(ErrorViews.nearest(view, Set.of("error", "shop/error")::contains))
                .contains(found);
    }

    @Test
    void thereMayBeNone() {
        assertThat(new ErrorViews(view -> false, false).of("shop/orders/list")).isEmpty();
    }

    @Test
    void itIsLookedForOnceUnlessInDevelopment() {
        List<String> asked = new ArrayList<>();
        Set<String> existing = new HashSet<>();
        ErrorViews kept = new ErrorViews(view -> asked.add(view) && existing.contains(view), false);
        ErrorViews fresh = new ErrorViews(existing::contains, true);
        assertThat(kept.of("a/b")).isEmpty();
        assertThat(fresh.of("a/b")).isEmpty();
        existing.add("a/error");
        assertThat(kept.of("a/b")).isEmpty();
        assertThat(fresh.of("a/b")).contains("a/error");
        assertThat(asked).containsExactly("a/error", "error");
    }

    @Test
    void thePlainPageEscapesItsMessage() {
        assertThat(new String(PlainErrorPage.render(404, "<i>\"&ü"), StandardCharsets.UTF_8))
                .contains("<title>404 &lt;i&gt;&quot;&amp;ü</title>", "<h1>404</h1>\n<p>&lt;i&gt;&quot;&amp;ü</p>")
                .doesNotContain("<i>");
    }
}
