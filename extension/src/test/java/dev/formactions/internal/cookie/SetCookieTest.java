package dev.formactions.internal.cookie;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.CookieOptions;
import dev.formactions.CookieOptions.Priority;
import dev.formactions.CookieOptions.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SetCookieTest {

    private static final CookieOptions DEFAULTS = CookieOptions.defaults();

    static Stream<Arguments> options() {
        return Stream.of(
                Arguments.of("the defaults", DEFAULTS, "; Path=/; HttpOnly; SameSite=Lax"),
                Arguments.of("for scripts too", DEFAULTS.httpOnly(false), "; Path=/; SameSite=Lax"),
                Arguments.of("secure", DEFAULTS.secure(true), "; Path=/; HttpOnly; Secure; SameSite=Lax"),
                Arguments.of("not secure", DEFAULTS.secure(false), "; Path=/; HttpOnly; SameSite=Lax"),
                Arguments.of("strict", DEFAULTS.sameSite(SameSite.STRICT), "; Path=/; HttpOnly; SameSite=Strict"),
                Arguments.of("none", DEFAULTS.sameSite(SameSite.NONE), "; Path=/; HttpOnly; SameSite=None"),
                Arguments.of("omitted", DEFAULTS.sameSite(SameSite.OMITTED), "; Path=/; HttpOnly"),
                Arguments.of(
                        "a minute",
                        DEFAULTS.maxAge(Duration.ofMinutes(1)),
                        "; Max-Age=60; Path=/; HttpOnly; SameSite=Lax"),
                Arguments.of(
                        "a part of a second",
                        DEFAULTS.maxAge(Duration.ofMillis(1900)),
                        "; Max-Age=1; Path=/; HttpOnly; SameSite=Lax"),
                Arguments.of("no time", DEFAULTS.maxAge(Duration.ZERO), "; Max-Age=0; Path=/; HttpOnly; SameSite=Lax"),
                Arguments.of(
                        "less than no time",
                        DEFAULTS.maxAge(Duration.ofSeconds(-5)),
                        "; Max-Age=-5; Path=/; HttpOnly; SameSite=Lax"),
                Arguments.of("a relative path", DEFAULTS.path("sub"), "; Path=sub; HttpOnly; SameSite=Lax"),
                Arguments.of("no domain", DEFAULTS.domain(""), "; Path=/; HttpOnly; SameSite=Lax"),
                Arguments.of(
                        "partitioned", DEFAULTS.partitioned(true), "; Path=/; HttpOnly; Partitioned; SameSite=Lax"),
                Arguments.of(
                        "medium",
                        DEFAULTS.priority(Priority.MEDIUM),
                        "; Path=/; HttpOnly; Priority=Medium; SameSite=Lax"),
                Arguments.of(
                        "high", DEFAULTS.priority(Priority.HIGH), "; Path=/; HttpOnly; Priority=High; SameSite=Lax"),
                Arguments.of(
                        "everything in its order",
                        DEFAULTS.domain("example.com")
                                .path("/p")
                                .maxAge(Duration.ofSeconds(60))
                                .expires(Instant.parse("2030-01-02T03:04:05.678Z"))
                                .secure(true)
                                .partitioned(true)
                                .priority(Priority.LOW),
                        "; Max-Age=60; Domain=example.com; Path=/p; Expires=Wed, 02 Jan 2030 03:04:05 GMT; HttpOnly;"
                                + " Secure; Partitioned; Priority=Low; SameSite=Lax"),
                Arguments.of(
                        "for ever",
                        DEFAULTS.expires(Instant.MAX),
                        "; Path=/; Expires=Fri, 31 Dec 9999 23:59:59 GMT; HttpOnly; SameSite=Lax"));
    }

    @Tag("COOKIE-2")
    @Tag("COOKIE-4")
    @ParameterizedTest(name = "{0}")
    @MethodSource("options")
    void writesEachOption(String why, CookieOptions options, String attributes) {
        assertThat(SetCookie.write(new NewCookie("probe", "v", options, false, 0), false))
                .as(why)
                .isEqualTo("probe=v" + attributes);
    }

    @Tag("COOKIE-1")
    @Test
    void theRequestDecidesAboutSecureWhenNothingElseDoes() {
        assertThat(SetCookie.write(new NewCookie("probe", "v", DEFAULTS, false, 0), true))
                .isEqualTo("probe=v; Path=/; HttpOnly; Secure; SameSite=Lax");
        assertThat(SetCookie.write(new NewCookie("probe", "v", DEFAULTS.secure(false), false, 0), true))
                .isEqualTo("probe=v; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void aDeletedCookieHasNoLifeLeft() {
        CookieOptions options = DEFAULTS.maxAge(Duration.ofMinutes(1)).domain("example.com");
        assertThat(SetCookie.write(new NewCookie("probe", "", options, true, 0), false))
                .isEqualTo("probe=; Max-Age=0; Domain=example.com; Path=/; HttpOnly; SameSite=Lax");
    }

    @Tag("COOKIE-3")
    @Test
    void noValueEndsTheLineOrTheCookie() {
        assertThat(SetCookie.write(new NewCookie("probe", "a\r\nSet-Cookie: b=c; Domain=x", DEFAULTS, false, 0), false))
                .startsWith("probe=a%0D%0ASet-Cookie%3A%20b%3Dc%3B%20Domain%3Dx; Path=/; ");
    }
}
