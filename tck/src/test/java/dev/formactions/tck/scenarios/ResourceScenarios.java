package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import org.junit.jupiter.api.Test;

/** REST resources beside pages work as if there were no pages. */
public interface ResourceScenarios extends OnSite {

    private Ask form(String path) {
        return site().program("POST", path).header("Content-Type", "application/x-www-form-urlencoded");
    }

    @Rule({"REST-1", "CSRF-9"})
    @Test
    default void aProgramPostsAFormToAResource() throws Exception {
        assertThat(form("/orders/fields")
                        .body("item=book&item=pen&note=a+%26+b")
                        .reply()
                        .brief())
                .isEqualTo("200 {item=[book, pen], note=[a & b]}");
        assertThat(form("/orders/params").body("count=2&item=book").reply().brief())
                .isEqualTo("200 2 book");
    }

    @Rule({"REST-1", "CSRF-9"})
    @Test
    default void soDoesABrowserEvenFromAnotherOrigin() throws Exception {
        assertThat(site().post("/orders/params")
                        .byStatus()
                        .header("Accept", "text/plain")
                        .header("Origin", "https://elsewhere.example")
                        .body("count=2&item=book")
                        .reply()
                        .brief())
                .isEqualTo("200 2 book");
    }

    @Rule("REST-1")
    @Test
    default void aResourceReadsAndWritesJson() throws Exception {
        Reply reply = site().program("POST", "/orders/json")
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .body("{\"item\":\"book\",\"count\":2}")
                .reply();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("\"item\":\"book\"").contains("\"count\":4");
    }

    @Rule({"REST-1", "JERSEY-3"})
    @Test
    default void aRelativeLocationIsResolvedAgainstTheBase() throws Exception {
        Reply reply = site().program("POST", "/orders").reply();
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Location")).isEqualTo(site().root() + "/orders/7");
    }

    @Rule("REST-1")
    @Test
    default void anExceptionMapperAnswersForItsExceptions() throws Exception {
        assertThat(site().program("POST", "/orders/sold-out").reply().brief()).isEqualTo("409 Sold out");
        assertThat(form("/orders/sold-out")
                        .header("Accept", "application/json, text/plain")
                        .reply()
                        .brief())
                .isEqualTo("409 Sold out");
    }

    @Rule("REST-1")
    @Test
    default void aResourceNegotiatesItsOwnTypes() throws Exception {
        assertThat(site().get("/orders/html").byStatus().reply().brief()).isEqualTo("200 <b>as it was</b>");
        assertThat(site().program("GET", "/orders/html")
                        .header("Accept", "application/json")
                        .reply()
                        .status())
                .isEqualTo(406);
    }

    @Rule("REST-1")
    @Test
    default void whatIsNotThereIsTheRuntimesToAnswer() throws Exception {
        Reply reply = site().program("GET", "/orders/none/at/all").reply();
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).doesNotContain("\"error\"").doesNotContain("site=");
        assertThat(site().program("PUT", "/orders").reply().status()).isEqualTo(405);
    }
}
