package dev.formactions.internal.cookie;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.CookieOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCookieTest {

    @ParameterizedTest
    @CsvSource({
        "/, /, true",
        "/, /a, true",
        "/a, /a, true",
        "/a, /a/b, true",
        "/a, /a/, true",
        "/a/, /a/b, true",
        "/a/, /a/, true",
        "/a/, /a, true",
        "/a, /, false",
        "/a, /ab, false",
        "/a/b, /a, false",
        "/A, /a, false",
        "/a%20b, /a%20b, true",
        "/a b, /a%20b, false",
        "a, /a, false",
        "./a, /a, false",
        "'', /, false",
        "'', /a, false",
    })
    void isSentBackBelowItsPath(String cookiePath, String path, boolean visible) {
        assertThat(cookie(CookieOptions.defaults().path(cookiePath)).isVisible("example.com", path))
                .isEqualTo(visible);
    }

    @ParameterizedTest
    @CsvSource({
        "example.com, example.com, true",
        "example.com, www.example.com, true",
        "example.com, a.b.example.com, true",
        ".example.com, www.example.com, true",
        ".example.com, example.com, true",
        "EXAMPLE.com, example.com, true",
        "'', example.com, true",
        "www.example.com, example.com, false",
        "example.com, evilexample.com, false",
        "example.com, example.com.evil.example, false",
        "other.example, example.com, false",
    })
    void isSentBackToItsDomainAndBelow(String domain, String host, boolean visible) {
        assertThat(cookie(CookieOptions.defaults().domain(domain)).isVisible(host, "/"))
                .isEqualTo(visible);
    }

    private static NewCookie cookie(CookieOptions options) {
        return new NewCookie("probe", "v", options, false, 0);
    }
}
