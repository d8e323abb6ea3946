package dev.formactions.internal.cookie;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CookieNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "sessionid", "JSESSIONID", "__Host-id", "a.b_c-d", "!#$%&'*+-.^_`|~", "0", "default"})
    void aTokenIsAName(String name) {
        assertThatCode(() -> CookieName.requireToken(name)).doesNotThrowAnyException();
    }

    @Tag("COOKIE-9")
    @ParameterizedTest
    @ValueSource(strings = {" ", "(", ")", "<", ">", "@", ",", ";", ":", "\\", "\"", "/", "[", "]", "?", "=", "{", "}"})
    void aSeparatorIsRefused(String separator) {
        assertThatThrownBy(() -> CookieName.requireToken("ab" + separator))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(String.format(
                        "The name of a cookie has the character U+%04X at position 2. Expected ASCII letters, digits"
                                + " and !#$%%&'*+-.^_`|~ only.",
                        (int) separator.charAt(0)));
    }

    @Tag("COOKIE-9")
    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\t", "\0", "\u007f", "é", "日"})
    void whatIsNotPrintedInAsciiIsRefused(String character) {
        assertThatThrownBy(() -> CookieName.requireToken(character)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsNoName() {
        assertThatThrownBy(() -> CookieName.requireToken(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The name of a cookie is empty. Expected a name such as sessionid.");
    }
}
