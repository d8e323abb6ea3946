package dev.formactions.internal.attributes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The translation of single expressions. {@link BrowserPatternPropertiesTest} shows that it keeps their meaning. */
class BrowserPatternTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '→',
            value = {
                "[0-9]{5} → [0-9]{5}",
                "\\d{1,3} → [0-9]{1,3}",
                "^abc$ → abc",
                "^a$|^b$ → a|b",
                "(a|b)+ → (?:a|b)+",
                "(?<year>a)? → (?:a)?",
                "a*?b+? → a*b+",
                ". → [^\\u000A\\u000D\\u0085\\u2028\\u2029]",
                "\\s → [\\u0009-\\u000D ]",
                "\\S → [^\\u0009-\\u000D ]",
                "\\w → [0-9A-Z_a-z]",
                "[\\w.-]+@[^@\\s]+ → [\\-\\.0-9A-Z_a-z]+@[^\\u0009-\\u000D @]+",
                "[a-zäöü] → [a-z\\u00E4\\u00F6\\u00FC]",
                "[\\p{Upper}\\p{Digit}] → [0-9A-Z]",
                "(?=.*[A-Z])(?!x).{8,} → (?=[^\\u000A\\u000D\\u0085\\u2028\\u2029]*[A-Z])(?!x)[^\\u000A\\u000D\\u0085\\u2028\\u2029]{8,}",
                "\\x41\\u0042\\t → AB\\u0009",
                "a/b-c → a\\/b-c",
                "[&]}] → &\\}\\]",
                "[a&] → [&a]",
                "[\\u0000-\\uFFFF] → [\\u0000-\\uFFFF]",
                "[!!&&] → ",
                "[#-&%] → [#-&]",
                "😀 → \\u{1F600}",
                "[^😀] → [^\\u{1F600}]",
                "\\+49\\(0\\) → \\+49\\(0\\)",
                "[a-] → [\\-a]",
                "[\\]^] → [\\]\\^]",
            })
    void whatMeansTheSameIsTranslated(String java, String browser) {
        assertThat(BrowserPattern.of(java)).isEqualTo(Optional.ofNullable(browser));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(?i)a",
                "(?i:a)",
                "a++",
                "a{2}+",
                "(?>a)",
                "(?<=a)b",
                "(?<!a)b",
                "(a)\\1",
                "(?<n>a)\\k<n>",
                "\\ba",
                "\\p{L}",
                "\\P{Lower}",
                "\\p{IsAlphabetic}",
                "\\h",
                "\\v",
                "\\R",
                "\\X",
                "\\Qa\\E",
                "\\Aa\\z",
                "a^b",
                "a$b",
                "(^a)",
                "(a$)",
                "^*a",
                "[a[bc]]",
                "[a&&b]",
                "[]a]",
                "\\07",
                "\\cA",
                "\uFFFD",
                "[\\u0000-\\uE000]",
                "\\uD83D\\uDE00",
                "(?=a)*b",
                "(",
                "a{2",
                "[^\\d\\D]"
            })
    void theRestIsNot(String java) {
        assertThat(BrowserPattern.of(java)).isEmpty();
    }
}
