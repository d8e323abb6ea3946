package dev.formactions.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource({
        "'', /",
        "/, /",
        "//, /",
        "login, /login",
        "/login, /login",
        "/login/, /login",
        "//a/b//, /a/b",
        "{id}/, /{id}",
    })
    void aPathHasOneLeadingAndNoTrailingSlash(String path, String normal) {
        assertThat(PathTemplate.normalize(path)).isEqualTo(normal);
    }

    @Tag("REST-6")
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "/ / true",
                "/ /login false",
                "/login /login true",
                "login/ /login true",
                "/login /Login false",
                "/login /login/now false",
                "/login /xlogin false",
                "/a.b /a.b true",
                "/a.b /axb false",
                "/a+b(c) /a+b(c) true",
                "/{id} /7 true",
                "/{id} / false",
                "/{id} /7/8 false",
                "/{a}-{b} /x-y-z true",
                "/articles/{id} /articles/a%2Fb true",
                "/articles/{id}/edit /articles/7/edit true",
                "/{id:[0-9]+} /42 true",
                "/{id:[0-9]+} /4x false",
                "/{id:[0-9]{2,3}} /42 true",
                "/{id:[0-9]{2,3}} /4 false",
                "/{id:a|b}/c /a/c true",
                "/{id:a|b}/c /a false",
                "/{rest:.*} / true",
                "/files/{rest:.*} /files/a/b true",
                "/files/{rest:.*} /files false",
                "/über /%C3%BCber true",
                "/%C3%BCber /%C3%BCber true",
            })
    void aTemplateMatchesWholePaths(String template, String path, boolean matches) {
        assertThat(PathTemplate.of(template).matches(path)).isEqualTo(matches);
    }

    @Test
    void blanksAroundAnExpressionMeanNothing() {
        assertThat(PathTemplate.of("/{id : \\d+ }").matches("/42")).isTrue();
    }

    @Test
    void aBlankInATemplateIsEncodedInThePath() {
        assertThat(PathTemplate.of("/a b").matches("/a%20b")).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "/api /api/x true",
                "/api /api/x/y true",
                "/api /apix false",
                "/api /api false",
                "/ /x true",
                "/{a} /x/y true",
                "/{a} /x false",
            })
    void aTemplateMatchesTheStartOfLongerPaths(String template, String path, boolean matches) {
        assertThat(PathTemplate.of(template).matchesStartOf(path)).isEqualTo(matches);
    }

    /** The order of Jakarta RESTful Web Services 3.1, section 3.7.2, step 1 (e). */
    @Test
    void theMostLiteralTemplateComesFirst() {
        List<String> expected = List.of(
                "/articles/archive/{year}",
                "/articles/archive",
                "/articles/{id}/{part}",
                "/articles/{id: [0-9]+}",
                "/articles/{id}",
                "/{a}/{b}",
                "/a",
                "/{a: .*}",
                "/{a}");
        List<String> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(3));
        shuffled.sort((one, other) -> PathTemplate.of(one).compareTo(PathTemplate.of(other)));
        assertThat(shuffled).isEqualTo(expected);
    }

    @Test
    void templatesThatMatchTheSamePathsAreEqual() {
        assertThat(PathTemplate.of("/a/{x}"))
                .isEqualTo(PathTemplate.of("a/{other}/"))
                .hasSameHashCodeAs(PathTemplate.of("a/{other}/"))
                .isNotEqualTo(PathTemplate.of("/a/{x: .*}"))
                .isNotEqualTo("/a/{x}");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "/a/{id ! a { is never closed",
                "/a/{id: [0-9]{2} ! a { is never closed",
                "/a/{id: [0-9} ! the expression [0-9 is none: Unclosed character class",
                "/a/{id: (x} ! the expression (x is none: Unclosed group",
                "/a/{id: x)(y} ! the expression x)(y is none: Unmatched closing ')'",
                "/a/{id} !",
            })
    void aMistakeIsNamed(String path, String mistake) {
        assertThat(PathTemplate.mistakeIn(path)).isEqualTo(mistake);
    }
}
