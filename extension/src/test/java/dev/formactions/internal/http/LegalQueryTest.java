package dev.formactions.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of queries that browsers send and URIs do not have. */
class LegalQueryTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/login", "/a%2Fb&x=a+b%2Bc&y=%C3%BC", "a[b]=c", "x='?:@!$()*,;~"})
    void aLegalQueryStaysAsItIs(String query) {
        assertThat(LegalQuery.of(query)).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource({
        "discount=100%, discount=100%25",
        "x=%zz%2f, x=%25zz%2f",
        "%%41, %25%41",
        "c|d^e`{}\\, c%7Cd%5Ee%60%7B%7D%5C",
        "/x#y, /x%23y",
        "\"<>, %22%3C%3E",
        "z=ü漢, z=%C3%BC%E6%BC%A2"
    })
    void whatIsNotLegalIsEncoded(String query, String expected) {
        assertThat(LegalQuery.of(query)).isEqualTo(expected);
        assertThat(URI.create("http://localhost/?" + LegalQuery.of(query)).getRawQuery())
                .isEqualTo(expected);
    }
}
