package dev.formactions.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    @Tag("ACCEPT-1")
    @Tag("ACCEPT-3")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "*/*",
                "application/*",
                "application/json, text/html",
                "application/json,text/html",
                "text/html;q=0.9, application/json",
                "text/html; q=0.9 , \tapplication/json",
                "text/html;q=0.5, */*",
                "application/json;q=0",
                "*/*, application/json;q=0.1",
                "application/json; charset=utf-8; q=0.1, text/html;q=0.5",
                "image/png, application/json;q=0.1",
                "nonsense, application/json",
                "/json, ,;q=1, application/json",
                "please application/json",
                "application/json;q=, text/html;q=0.9",
                "application/json;q=., text/html;q=0.9",
                "application/json;q=1.2.3, text/html;q=0.9",
                "application/json;Q=0.1;q=0.1, text/html",
                "application/json;q=5, text/html",
                "application/json;q=.7, text/html;q=0.6",
                "application/json;q=1., text/html;q=0.6",
            })
    void aPostWithThisHeaderIsAnsweredWithJson(String header) {
        assertThat(Accept.prefersJson(header)).isTrue();
    }

    @Tag("ACCEPT-4")
    @Tag("ACCEPT-8")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/*",
                BROWSER,
                "text/vnd.turbo-stream.html, text/html, application/xhtml+xml",
                "text/html, application/json",
                "text/html, application/json;q=0.9",
                "*/*, text/html",
                "*/*;q=0.8, text/html",
                "application/*, text/html",
                "*/json, text/html",
                "image/png",
                "application/xml",
                "APPLICATION/JSON",
                "Application/json, text/html;q=0.1",
                "json",
                "application/",
                "/json",
                "application / json",
                "application/json+x",
                "",
                " ",
                ",",
            })
    void aPostWithThisHeaderIsAnsweredWithHtml(String header) {
        assertThat(Accept.prefersJson(header)).isFalse();
    }

    @Test
    void aPostWithoutTheHeaderIsAnsweredWithJson() {
        assertThat(Accept.prefersJson(null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/*", "*/*, text/html", "text/html, */*", BROWSER, "*/html, */*;q=0.9"})
    void besideAnEndpointThisHeaderMeansThePage(String header) {
        assertThat(Accept.prefersPage(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "*/*", "image/png", "text/html;q=0.5, */*", "application/*", "", "text"})
    void besideAnEndpointThisHeaderMeansTheEndpoint(String header) {
        assertThat(Accept.prefersPage(header)).isFalse();
    }

    @Test
    void besideAnEndpointNoHeaderMeansTheEndpoint() {
        assertThat(Accept.prefersPage(null)).isFalse();
    }

    @Tag("ACCEPT-2")
    @Test
    void ofCandidatesInTheSameRankTheFirstWins() {
        assertThat(Accept.negotiate("*/*", List.of("a/a", "b/b"))).isEqualTo("a/a");
        assertThat(Accept.negotiate("*/*", List.of("b/b", "a/a"))).isEqualTo("b/b");
    }

    @Test
    void aConcreteSubtypeCountsMoreThanAConcreteType() {
        assertThat(Accept.negotiate("a/*, */b", List.of("a/x", "x/b"))).isEqualTo("x/b");
        assertThat(Accept.negotiate("*/*, a/*", List.of("x/x", "a/x"))).isEqualTo("a/x");
    }

    @Test
    void qCountsMoreThanBeingConcrete() {
        assertThat(Accept.negotiate("a/a;q=0.1, */*;q=0.2", List.of("a/a", "b/b")))
                .isEqualTo("a/a");
        assertThat(Accept.negotiate("a/a;q=0.1, b/*;q=0.2", List.of("a/a", "b/b")))
                .isEqualTo("b/b");
    }

    @Test
    void aTypeIsComparedAsAWhole() {
        assertThat(Accept.negotiate("tex/html, text/htm, text/html5, ext/html", List.of("text/html")))
                .isNull();
    }

    @Test
    void aHostileHeaderCostsNoMoreThanItsLength() {
        String slashes = "/".repeat(500_000);
        String letters = "a".repeat(500_000);
        assertThat(Accept.prefersJson(slashes)).isFalse();
        assertThat(Accept.prefersJson(letters)).isFalse();
        assertThat(Accept.prefersJson("a/b,".repeat(100_000))).isFalse();
    }

    @Property(tries = 2000)
    void theShortCutsGiveTheAnswersOfTheNegotiation(@ForAll("headers") String header) {
        assertThat(Accept.prefersJson(header))
                .isEqualTo(
                        "application/json".equals(Accept.negotiate(header, List.of("application/json", "text/html"))));
        assertThat(Accept.prefersPage(header))
                .isEqualTo("text/html".equals(Accept.negotiate(header, List.of("*", "text/html"))));
    }

    @Property(tries = 500)
    void anyTextIsReadWithoutComplaint(@ForAll String header) {
        assertThat(Accept.negotiate(header, List.of("application/json", "text/html")))
                .isIn("application/json", "text/html", null);
    }

    @Provide
    Arbitrary<String> headers() {
        Arbitrary<String> piece = Arbitraries.of(
                "application/json", "text/html", "*/*", "application/*", "text/*", ";q=0.5", ";q=0", "; a=b", ",", " ");
        Arbitrary<String> mixed = piece.list().ofMaxSize(7).map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(mixed, Arbitraries.of("application/json"), Arbitraries.just((String) null));
    }
}
