package dev.formactions.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypeTest {

    @ParameterizedTest
    @CsvSource({
        "text/plain, text/plain",
        "TEXT/Plain, text/plain",
        "' text/plain ', text/plain",
        "text/plain;charset=utf-8, text/plain",
        "multipart/form-data ; boundary=X, multipart/form-data",
        "multipart/form-data;, multipart/form-data",
        "nonsense, nonsense",
    })
    void theEssenceIsTheTypeWithoutParametersInLowerCase(String header, String essence) {
        assertThat(ContentType.essence(header)).isEqualTo(essence);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", ";", " ; charset=utf-8"})
    void aHeaderWithoutATypeHasNoEssence(String header) {
        assertThat(ContentType.essence(header)).isNull();
    }

    @Test
    void theLanguageOfTheServerDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(ContentType.essence("MULTIPART/FORM-DATA")).isEqualTo("multipart/form-data");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "as browsers send it         | multipart/form-data; boundary=----WebKitFormBoundaryX1 | ----WebKitFormBoundaryX1",
                "quoted                      | multipart/form-data; boundary=\"a b:c\"               | a b:c",
                "a semicolon inside quotes   | m/f; x=\"; boundary=no\"; boundary=yes               | yes",
                "in any case                 | m/f; BOUNDARY=Abc                                     | Abc",
                "without a space             | m/f;boundary=a                                        | a",
                "with many                   | m/f ;   boundary=a   ; charset=utf-8                  | a",
                "the first counts            | m/f; boundary=a; boundary=b                           | a",
                "after another               | m/f; charset=utf-8; boundary=a                        | a",
                "after nonsense              | m/f; ; nonsense; =; boundary; boundary=a              | a",
                "text after quotes           | m/f; boundary=\"a\"b; charset=utf-8                  | a",
                "70 characters | m/f; boundary=1234567890123456789012345678901234567890123456789012345678901234567890"
                        + " | 1234567890123456789012345678901234567890123456789012345678901234567890",
            })
    void theBoundaryIsReadAsBrowsersWriteIt(String why, String header, String boundary) {
        assertThat(ContentType.boundary(header)).isEqualTo(boundary);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "multipart/form-data",
                "multipart/form-data;",
                "m/f; boundary",
                "m/f; boundary; boundary",
                "m/f; boundary=",
                "m/f; boundary=\"\"",
                "m/f; boundary=\"a",
                "m/f; boundary=\"a \"",
                "m/f; boundary=a\"",
                "m/f; boundary=\"a\\\"b\"",
                "m/f; boundary=a\\b",
                "m/f; boundary=a\nb",
                "m/f; boundary=ä",
                "m/f; boundary=a*b",
                "m/f; boundary =a",
                "m/f; xboundary=a",
                "m/f, boundary=a",
                "m/f; boundary=12345678901234567890123456789012345678901234567890123456789012345678901"
            })
    void aHeaderWithoutABoundaryThatRfc2046AllowsHasNone(String header) {
        assertThat(ContentType.boundary(header)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "text/plain; charset=x              | x",
                "text/plain;Charset=\"X y\"; a=b    | X y",
                "text/plain; charset=a; charset=b   | a",
                "text/plain; charset; charset=b     | b",
                "text/plain; charset=               | ~~",
                "text/plain; charset=\"             | \"",
                "text/plain; charset=x\\            | x\\",
                "text/plain; x=\"; charset=a\"      | ?",
                "text/plain; charset                | ?",
                "text/plain                         | ?",
                "charset=utf-8                      | ?",
            })
    void theCharsetIsTheFirstOne(String header, String charset) {
        assertThat(ContentType.charset(header)).isEqualTo(charset.equals("?") ? null : charset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "text/plain",
                "application/x-sveltekit-formdata"
            })
    void theFourTypesThatActionsAcceptAreForms(String essence) {
        assertThat(ContentType.isForm(essence)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"application/json", "multipart/mixed", "text/html", "application/x-form-action", ""})
    void nothingElseIsAForm(String essence) {
        assertThat(ContentType.isForm(essence)).isFalse();
    }
}
