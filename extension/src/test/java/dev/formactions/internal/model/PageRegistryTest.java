package dev.formactions.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRegistryTest {

    static class Home implements Page {}

    static class Article implements Page {}

    static class NewArticle implements Page {}

    static class Anything implements Page {}

    private final PageRegistry registry = new PageRegistry(
            List.of(
                    page(Anything.class, "/{a}/{b}"),
                    page(Home.class, "/"),
                    page(Article.class, "/articles/{id}"),
                    page(NewArticle.class, "/articles/new")),
            List.of(
                    new OtherResource("/api", true),
                    new OtherResource("/plain", false),
                    new OtherResource("/articles/feed", false),
                    new OtherResource("/articles/{id}", true)));

    private static PageModel page(Class<? extends Page> type, String route) {
        return new PageModel(type, route, "view", null, Map.of(), List.of(), Endpoint.NONE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/, Home",
        "'', Home",
        "articles/7, Article",
        "/articles/7, Article",
        "/articles/7/, Article",
        "/articles/7;jsessionid=1, Article",
        "/articles;a=b/new;c/, NewArticle",
        "/articles/new, NewArticle",
        "/articles/feed,",
        "/articles/7/pdf,",
        "/x/y, Anything",
        "/plain/y, Anything",
        "/api/y,",
        "/api/y/z,",
        "/api,",
        "/plain,",
        "/x/y/z,",
        "/unknown,",
    })
    void theMostLiteralResourceDecides(String path, String expected) {
        PageModel found = registry.findByPath(path);
        assertThat(found == null ? null : found.type().getSimpleName()).isEqualTo(expected);
    }

    @Test
    void aPageIsFoundByItsClassAndByAProxysOrInterceptorsSubclass() {
        class Proxy extends Article {}
        class ProxyOfAProxy extends Proxy {}
        assertThat(registry.find(Article.class)).extracting(PageModel::route).isEqualTo("/articles/{id}");
        assertThat(registry.find(ProxyOfAProxy.class)).isSameAs(registry.find(Article.class));
        assertThat(registry.find(String.class)).isNull();
        assertThat(registry.find(Page.class)).isNull();
        assertThat(registry.find(null)).isNull();
    }

    @Test
    void allPagesAreThere() {
        assertThat(registry.pages())
                .extracting(PageModel::route)
                .containsExactlyInAnyOrder("/", "/articles/{id}", "/articles/new", "/{a}/{b}");
    }
}
