package dev.formactions.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncoderTest {

    @Tag("COOKIE-3")
    @ParameterizedTest
    @CsvSource({
        "AZaz09-_.!~*(), AZaz09-_.!~*()",
        "a b, a%20b",
        "a@b.c, a%40b.c",
        "a/b?c&d=e+f, a%2Fb%3Fc%26d%3De%2Bf",
        "100%, 100%25",
        "ü, %C3%BC",
        "€, %E2%82%AC",
        "x😀, x%F0%9F%98%80",
        "a;b, a%3Bb",
    })
    void encodesAsAComponentOfAUrl(String text, String encoded) {
        assertThat(PercentEncoder.COMPONENT.encode(text)).isEqualTo(encoded);
    }

    @Test
    void lineBreaksAndQuotesNeverPass() {
        assertThat(PercentEncoder.COMPONENT.encode("a\r\n\"\0")).isEqualTo("a%0D%0A%22%00");
    }

    @Test
    void halfASurrogatePairIsReplaced() {
        assertThat(PercentEncoder.COMPONENT.encode("a\uD800b")).isEqualTo("a%EF%BF%BDb");
        assertThat(PercentEncoder.COMPONENT.encode("\uDC00\uD800")).isEqualTo("%EF%BF%BD%EF%BF%BD");
    }

    @Test
    void anEncoderKeepsWhatItIsToldTo() {
        assertThat(PercentEncoder.keeping("/").encode("a/b-c")).isEqualTo("a/b%2Dc");
    }
}
