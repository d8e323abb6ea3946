package dev.formactions.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectTargetTest {

    private static final String OWN = "https://example.com:8443";

    @Tag("REDIRECT-5")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "nothing is the page itself, ''",
        "spaces are nothing, '  '",
        "a path, /home",
        "the root, /",
        "a path with a query, /home?x=1&y=2",
        "a relative path, home",
        "a relative path with a dot, ./home",
        "a relative path upwards, ../home",
        "more dots than directories, ../../../../home",
        "a query, ?x=1",
        "a selector, ?/login",
        "a fragment, #top",
        "spaces around a path, '  /home '",
        "a URL in the query, /login?next=https://evil.example/",
        "a scheme in the query, ?javascript:alert(1)",
        "a backslash in the query, /home?a=\\\\evil.example",
        "a URL in the fragment, #https://evil.example",
        "two slashes in the query, home?//evil.example",
        "a colon in the path, /a:b",
        "a colon in a later segment, a/b:c",
        "two slashes later in the path, /a//evil.example",
        "two slashes after a dot segment, /.//evil.example",
        "two slashes after two dots, /..//evil.example",
        "a host name that is a file, evil.example",
        "an at sign that is a path, @evil.example",
        "encoded slashes stay in the path, /%2f%2fevil.example",
        "encoded slashes without a slash, %2f%2fevil.example",
        "an encoded backslash, /%5cevil.example",
        "an encoded tab between slashes, /%09/evil.example",
        "a semicolon, /;//evil.example",
        "letters of Latin-1, /über",
        "the own URL, https://example.com:8443/home",
        "the own origin alone, https://example.com:8443",
        "the own origin with a query, https://example.com:8443?x=1",
        "the own origin with a fragment, https://example.com:8443#top",
        "the own URL in upper case, HTTPS://EXAMPLE.COM:8443/home",
        "an at sign after the own host, https://example.com:8443/@evil.example",
        "the own host without a scheme, //example.com:8443/home",
        "a URL in the path of the own URL, https://example.com:8443/https://evil.example",
    })
    void staysHere(String why, String location) {
        assertThat(RedirectTarget.isOwnOrigin(location, OWN)).as(why).isTrue();
    }

    @Tag("REDIRECT-4")
    @Tag("REDIRECT-5")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "another host, https://evil.example/",
        "another host without a scheme, //evil.example",
        "another host with a path, //evil.example/%2f..",
        "three slashes, ///evil.example",
        "four slashes, ////evil.example",
        "slash and backslash, /\\evil.example",
        "backslash and slash, \\/evil.example",
        "two backslashes, \\\\evil.example",
        "slash backslash slash, /\\/evil.example",
        "a backslash after slashes, //\\evil.example",
        "space before two slashes, ' //evil.example'",
        "space after two slashes, // evil.example",
        "another scheme, http://example.com:8443/",
        "another port, https://example.com:8444/",
        "no port, https://example.com/",
        "the default port of another scheme, http://example.com:443/",
        "a longer port, https://example.com:84430/",
        "a subdomain, https://www.example.com:8443/",
        "the own host as a subdomain, https://example.com.evil.example:8443/",
        "the own origin as a prefix, https://example.com:8443.evil.example/",
        "the own host as a suffix, https://evilexample.com:8443/",
        "user info that looks like the own host, https://example.com:8443@evil.example/",
        "user info and password, https://example.com:8443:x@evil.example/",
        "two at signs, https://evil.example@example.com:8443@evil.example/",
        "user info without a scheme, //example.com:8443@evil.example/",
        "an encoded at sign, https://example.com:8443%40evil.example/",
        "an encoded slash in the host, https://evil.example%2f.example.com:8443/",
        "one slash after the other scheme, http:/evil.example",
        "no slash after the other scheme, http:evil.example",
        "three slashes after the scheme, https:///evil.example/",
        "backslashes after the scheme, https:\\\\evil.example/",
        "slash and backslash after the scheme, https:/\\evil.example/",
        "a scheme in mixed case, hTTpS://evil.example/",
        "javascript, javascript:alert(1)",
        "javascript in mixed case, jAvAsCrIpT:alert(1)",
        "javascript with a comment, javascript://example.com:8443/%0aalert(1)",
        "space before javascript, ' javascript:alert(1)'",
        "vbscript, 'vbscript:msgbox(1)'",
        "data, 'data:text/html,<script>alert(1)</script>'",
        "blob of the own origin, blob:https://example.com:8443/0",
        "view-source, view-source:https://example.com:8443/",
        "a file, file:///etc/passwd",
        "ftp, ftp://example.com:8443/",
        "web sockets, wss://example.com:8443/",
        "mail, mailto:a@evil.example",
        "a host as a scheme, evil.example:80",
        "IPv6, 'https://[::1]:8443/'",
        "IPv4 as a number, https://2130706433/",
        "no host, https://",
        "no host with a port, https://:8443/",
    })
    void leadsElsewhere(String why, String location) {
        assertThat(RedirectTarget.isOwnOrigin(location, OWN)).as(why).isFalse();
    }

    /** Browsers stay here with these. Nobody needs them, and somebody else may read them otherwise. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a scheme alone makes it relative, https:home",
        "a scheme and one slash, https:/home",
        "backslashes before the own host, https:\\\\example.com:8443/",
        "a backslash for the path, \\home",
        "a backslash in the path, /a\\b",
        "a backslash after the own host, https://example.com:8443\\@evil.example",
        "user info at the own host, https://user:pw@example.com:8443/",
        "an empty user info, https://@example.com:8443/",
        "an encoded letter of the own host, https://ex%61mple.com:8443/",
        "wide letters of the own host, https://ｅxample.com:8443/",
        "an ideographic full stop in the host, https://example。com:8443/",
        "a zero before the port, https://example.com:08443/",
        "three slashes before the own host, https:///example.com:8443/",
        "a colon in the first segment, 1:2",
        "a colon first, :8443/home",
        "a path with a letter above Latin-1, /日本",
    })
    void isDoubtful(String why, String location) {
        assertThat(RedirectTarget.isOwnOrigin(location, OWN)).as(why).isFalse();
    }

    @Test
    void controlCharactersAreNeverFollowed() {
        for (char c = 0; c < 0x20; c++) {
            assertThat(RedirectTarget.isOwnOrigin(c + "/home", OWN)).isFalse();
            assertThat(RedirectTarget.isOwnOrigin("/" + c + "/evil.example", OWN))
                    .isFalse();
            assertThat(RedirectTarget.isOwnOrigin("java" + c + "script:alert(1)", OWN))
                    .isFalse();
            assertThat(RedirectTarget.isOwnOrigin("/home" + c, OWN)).isFalse();
        }
        assertThat(RedirectTarget.isOwnOrigin("/\u007f/evil.example", OWN)).isFalse();
        assertThat(RedirectTarget.isOwnOrigin("/home\r\nSet-Cookie: a=b", OWN)).isFalse();
    }

    @Test
    void aLetterWhoseLastByteIsASlashIsNeverFollowed() {
        assertThat(RedirectTarget.isOwnOrigin("/\u012Fevil.example", OWN)).isFalse();
        assertThat(RedirectTarget.isOwnOrigin("\u012F\u012Fevil.example", OWN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com, https://example.com:443/home, true",
        "https://example.com, //example.com:443/home, true",
        "https://example.com, https://example.com:80/home, false",
        "https://example.com, https://example.com:8443/home, false",
        "http://example.com, http://example.com:80/home, true",
        "http://example.com, http://example.com:443/home, false",
        "http://example.com, https://example.com/home, false",
        "http://example.com, https://example.com:80/home, false",
        "http://localhost:8080, http://localhost:8080/home, true",
        "http://localhost:8080, http://127.0.0.1:8080/home, false",
        "'http://[::1]:8080', 'http://[::1]:8080/home', true",
        "'http://[::1]', 'http://[::1]:80/home', true",
        "'http://[::1]:8080', 'http://[::2]:8080/home', false",
    })
    void theDefaultPortMayBeWrittenOut(String own, String location, boolean stays) {
        assertThat(RedirectTarget.isOwnOrigin(location, own)).isEqualTo(stays);
    }

    @Property(tries = 5000)
    void whatJavaResolvesToAnotherOriginIsNeverOurs(@ForAll("locations") String location) {
        if (RedirectTarget.isOwnOrigin(location, OWN)) {
            try {
                URI resolved = URI.create(OWN + "/page").resolve(location.strip());
                assertThat((resolved.getScheme() + "://" + resolved.getRawAuthority()).toLowerCase(Locale.ROOT))
                        .isEqualTo(OWN);
            } catch (IllegalArgumentException unreadable) {
                // Browsers read more than java.net.URI: see the next one.
            }
        }
    }

    @Property(tries = 5000)
    void whatABrowserResolvesToAnotherOriginIsNeverOurs(@ForAll("locations") String location) {
        if (RedirectTarget.isOwnOrigin(location, OWN)) {
            assertThat(BrowserUrl.origin(location, OWN)).isEqualTo(OWN);
        }
    }

    @Provide
    Arbitrary<String> locations() {
        return Arbitraries.of(
                        "/",
                        "//",
                        "\\",
                        ":",
                        "@",
                        "?",
                        "#",
                        ".",
                        "..",
                        "%2f",
                        " ",
                        "\t",
                        "\n",
                        "\0",
                        "[",
                        "]",
                        "a",
                        "http",
                        "https",
                        "HTTPS",
                        "javascript:",
                        "https://",
                        "evil.example",
                        "example.com",
                        "example.com:8443",
                        ":8443",
                        OWN)
                .list()
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
    }
}
