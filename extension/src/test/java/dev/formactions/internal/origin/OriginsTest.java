package dev.formactions.internal.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "as browsers write it, https://example.com, https://example.com",
        "http, http://example.com, http://example.com",
        "a port, https://example.com:8443, https://example.com:8443",
        "the default port of https, https://example.com:443, https://example.com",
        "the default port of http, http://example.com:80, http://example.com",
        "the default port of the other scheme, http://example.com:443, http://example.com:443",
        "upper case, HTTPS://Example.COM, https://example.com",
        "zeros before the port, http://localhost:08080, http://localhost:8080",
        "a host without dots, http://localhost:8080, http://localhost:8080",
        "an underscore, http://my_app:8080, http://my_app:8080",
        "IPv4, http://127.0.0.1:8080, http://127.0.0.1:8080",
        "IPv6, 'http://[::1]:8080', 'http://[::1]:8080'",
        "IPv6 without a port, 'https://[2001:DB8::1]', 'https://[2001:db8::1]'",
        "the last port, http://localhost:65535, http://localhost:65535",
        "punycode, https://xn--bcher-kva.example, https://xn--bcher-kva.example",
    })
    void anOriginIsNormalised(String why, String text, String origin) {
        assertThat(Origins.parse(text)).as(why).isEqualTo(origin);
        assertThat(Origins.of(URI.create(text + "/a/b?c=d#e"))).isEqualTo(origin);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing | '' | it does not begin with a scheme and ://",
                "a host alone | example.com | it does not begin with a scheme and ://",
                "a host and a port | example.com:8443 | it does not begin with a scheme and ://",
                "a wildcard | * | it does not begin with a scheme and ://",
                "the word null | null | it does not begin with a scheme and ://",
                "no scheme | //example.com | it does not begin with a scheme and ://",
                "space in front | ' https://example.com' | it does not begin with a scheme and ://",
                "another scheme | ftp://example.com | the scheme is ftp",
                "a file | file:///etc | the scheme is file",
                "a trailing slash | https://example.com/ | after the host and the port comes /",
                "a path | https://example.com/app | after the host and the port comes /app",
                "a query | https://example.com?x | after the host and the port comes ?x",
                "a fragment | https://example.com#x | after the host and the port comes #x",
                "a backslash | https://example.com\\a | after the host and the port comes \\a",
                "no host | https:// | \"\" is not a host with an optional port",
                "no host but a port | https://:80 | \":80\" is not a host with an optional port",
                "no port after the colon | https://a: | \"a:\" is not a host with an optional port",
                "a port in letters | https://a:b | \"a:b\" is not a host with an optional port",
                "six digits | https://a:123456 | \"a:123456\" is not a host with an optional port",
                "user info | https://u:p@a | \"u:p@a\" is not a host with an optional port",
                "a wildcard subdomain | https://*.a.b | \"*.a.b\" is not a host with an optional port",
                "a letter outside of ASCII | https://bücher.de | \"bücher.de\" is not a host with an optional port",
                "space at the end | 'https://a ' | \"a \" is not a host with an optional port",
                "two origins | https://a,https://b | after the host and the port comes //b",
                "port 0 | https://a:0 | there is no port 0",
                "a port too high | https://a:65536 | there is no port 65536",
            })
    void anythingElseIsRefusedWithWhatWasFound(String why, String text, String found) {
        assertThatThrownBy(() -> Origins.parse(text))
                .as(why)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is not an origin: " + found
                        + ". Expected http or https, ://, a host in ASCII (xn-- for other letters) and perhaps a port,"
                        + " such as https://www.example.com or http://localhost:8080.");
    }

    @Test
    void userInfoIsNoPartOfTheOriginOfAUrl() {
        assertThat(Origins.of(URI.create("http://u:p@example.com/"))).isEqualTo("http://example.com");
        assertThat(Origins.of(URI.create("http://u:p@my_app:81/"))).isEqualTo("http://my_app:81");
    }

    @Test
    void aUrlWithoutAHostHasNoOrigin() {
        assertThatThrownBy(() -> Origins.of(URI.create("/path")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"/path\" has no origin: expected scheme://host.");
        assertThatThrownBy(() -> Origins.of(URI.create("//my_host/"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Origins.of(URI.create("//host/"))).isInstanceOf(IllegalArgumentException.class);
    }
}
