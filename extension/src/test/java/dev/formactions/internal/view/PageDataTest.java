package dev.formactions.internal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageDataTest {

    private static final Map<String, Object> LAYOUTS = Map.of("user", "ada", "title", "Shop");

    public record Article(String title, int price) {}

    public static final class ArticleBean {
        public String getTitle() {
            return "Book";
        }
    }

    @Test
    void withoutLayoutsTheObjectItselfIsTheData() {
        Article article = new Article("Book", 7);
        assertThat(PageData.merge(Map.of(), article)).isSameAs(article);
        assertThat(PageData.merge(Map.of(), "text")).isEqualTo("text");
    }

    @Test
    void withoutALoadTheLayoutsAreTheData() {
        assertThat(PageData.merge(LAYOUTS, null)).isEqualTo(LAYOUTS);
        assertThat(PageData.merge(Map.of(), null)).isEqualTo(Map.of());
    }

    @Test
    void theLoadWinsOverLayouts() {
        assertThat(PageData.merge(LAYOUTS, new Article("Book", 7)))
                .isEqualTo(Map.of("user", "ada", "title", "Book", "price", 7));
        assertThat(PageData.merge(LAYOUTS, new ArticleBean())).isEqualTo(Map.of("user", "ada", "title", "Book"));
        assertThat(PageData.merge(LAYOUTS, Map.of("title", "Book", 1, "one")))
                .isEqualTo(Map.of("user", "ada", "title", "Book", "1", "one"));
    }

    @Test
    void nullWinsToo() {
        Map<String, Object> loaded = new HashMap<>();
        loaded.put("title", null);
        Map<String, Object> expected = new HashMap<>(LAYOUTS);
        expected.put("title", null);
        assertThat(PageData.merge(LAYOUTS, loaded)).isEqualTo(expected);
    }

    static List<Object> valuesWithoutNames() {
        return List.of("text", 7, List.of(1), true);
    }

    @ParameterizedTest
    @MethodSource("valuesWithoutNames")
    void whatHasNoNamesCannotBePutTogether(Object loaded) {
        assertThatIllegalStateException()
                .isThrownBy(() -> PageData.merge(LAYOUTS, loaded))
                .withMessage(
                        "FA-102: the load returned a %s, which cannot be put together with what the layouts of the page"
                                + " contribute. Return a record, a bean or a map.",
                        loaded.getClass().getName());
    }
}
