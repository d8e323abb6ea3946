package dev.formactions.internal.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formactions.internal.origin.Verdict.Allowed;
import dev.formactions.internal.origin.Verdict.Refused;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "-" stands for a header that is not there. */
class OriginCheckTest {

    private static final String SEEN = "http://inner:8080";
    private static final String OWN = "https://shop.example";
    private static final String TRUSTED = "https://trusted.example";

    private final OriginCheck plain = new OriginCheck(null, Set.of(TRUSTED));
    private final OriginCheck configured = new OriginCheck(OWN, Set.of(TRUSTED));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "reading from anywhere, GET, cross-site, https://evil.example",
        "reading without any header, GET, -, -",
        "asking for the head, HEAD, cross-site, https://evil.example",
        "asking what is possible, OPTIONS, cross-site, https://evil.example",
        "the page's own form, POST, same-origin, http://inner:8080",
        "the page's own form without an Origin, POST, same-origin, -",
        "the page's own form behind a proxy that ends TLS, POST, same-origin, https://inner",
        "the page's own form behind a proxy with another name, POST, same-origin, https://www.shop.example",
        "the page's own form with Referrer-Policy no-referrer, POST, same-origin, null",
        "the user repeats a submission, POST, none, -",
        "the user repeats a submission and Origin is null, POST, none, null",
        "a trusted site, POST, cross-site, https://trusted.example",
        "a trusted site of the same site, POST, same-site, https://trusted.example",
        "a trusted site in a browser of tomorrow, POST, next-door, https://trusted.example",
        "an old browser on the own page, POST, -, http://inner:8080",
        "an old browser on a trusted site, POST, -, https://trusted.example",
        "another method of the own page, DELETE, same-origin, -",
        "another method of the own page in an old browser, PUT, -, http://inner:8080",
    })
    void allowed(String reason, String method, String site, String origin) {
        assertThat(plain.of(request(method, site, origin))).as(reason).isEqualTo(new Allowed());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "another site, POST, cross-site, https://evil.example",
        "another site without an Origin, POST, cross-site, -",
        "another site with an empty Origin, POST, cross-site, ''",
        "a sandboxed frame, POST, cross-site, null",
        "another site that pretends to be the address that the server sees, POST, cross-site, http://inner:8080",
        "a sibling host, POST, same-site, https://blog.inner",
        "a sibling without an Origin, POST, same-site, -",
        "an unknown word, POST, next-door, http://inner:8080",
        "an empty word, POST, '', http://inner:8080",
        "a known word in upper case, POST, Same-Origin, http://inner:8080",
        "a known word twice, POST, 'same-origin, same-origin', http://inner:8080",
        "two words, POST, 'same-origin, cross-site', http://inner:8080",
        "a known word with space, POST, ' none', http://inner:8080",
        "neither header, POST, -, -",
        "an old browser on another site, POST, -, https://evil.example",
        "an old browser in a sandboxed frame, POST, -, null",
        "an empty Origin, POST, -, ''",
        "another scheme, POST, -, https://inner:8080",
        "another port, POST, -, http://inner:8081",
        "no port, POST, -, http://inner",
        "upper case, POST, -, HTTP://INNER:8080",
        "a host in upper case, POST, -, http://Inner:8080",
        "a trailing slash, POST, -, http://inner:8080/",
        "a path, POST, -, http://inner:8080/login",
        "a trailing dot, POST, -, http://inner.:8080",
        "the own origin as a prefix, POST, -, http://inner:8080.evil.example",
        "the own host as a suffix, POST, -, http://evil-inner:8080",
        "the own origin as user info, POST, -, http://inner:8080@evil.example",
        "the own host alone, POST, -, inner:8080",
        "two origins, POST, -, http://inner:8080 http://evil.example",
        "a list of origins, POST, -, 'http://inner:8080, http://evil.example'",
        "space around the origin, POST, -, ' http://inner:8080'",
        "a subdomain of a trusted site, POST, -, https://evil.trusted.example",
        "a trusted host with another scheme, POST, -, http://trusted.example",
        "a trusted host with another port, POST, -, https://trusted.example:8443",
        "a trusted host with its default port, POST, -, https://trusted.example:443",
        "a trusted host with a trailing slash, POST, -, https://trusted.example/",
        "a trusted host in upper case, POST, -, https://TRUSTED.example",
        "a trusted host as a prefix, POST, -, https://trusted.example.evil.example",
        "a subdomain of a trusted site in a new browser, POST, cross-site, https://evil.trusted.example",
        "a trusted host in upper case in a new browser, POST, cross-site, https://TRUSTED.example",
        "the configured origin of somebody else, POST, cross-site, https://shop.example",
        "PUT is checked, PUT, cross-site, https://evil.example",
        "PATCH is checked, PATCH, -, -",
        "DELETE is checked, DELETE, -, https://evil.example",
        "TRACE is checked, TRACE, -, -",
        "an invented method is checked, BREW, cross-site, -",
        "methods have their case, get, cross-site, -",
    })
    void refused(String reason, String method, String site, String origin) {
        assertThat(plain.of(request(method, site, origin))).as(reason).isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an old browser on the configured origin, POST, -, https://shop.example",
        "the browser compares with an address before a rewriting proxy, POST, same-site, https://shop.example",
        "a redirect across sites came back, POST, cross-site, https://shop.example",
        "the page's own form, POST, same-origin, https://shop.example",
        "the page's own form under another name, POST, same-origin, https://old.shop.example",
        "a trusted site, POST, -, https://trusted.example",
        "a trusted site in a new browser, POST, cross-site, https://trusted.example",
        "the user, POST, none, -",
    })
    void allowedWithAConfiguredOrigin(String reason, String method, String site, String origin) {
        assertThat(configured.of(request(method, site, origin))).as(reason).isEqualTo(new Allowed());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "what the server sees no longer counts, POST, -, http://inner:8080",
        "what the server sees no longer counts in a new browser, POST, cross-site, http://inner:8080",
        "another site, POST, cross-site, https://evil.example",
        "a subdomain, POST, same-site, https://blog.shop.example",
        "another scheme, POST, -, http://shop.example",
        "another port, POST, -, https://shop.example:8443",
        "the default port written out, POST, -, https://shop.example:443",
        "a trailing slash, POST, -, https://shop.example/",
        "upper case, POST, -, HTTPS://SHOP.EXAMPLE",
        "a sandboxed frame, POST, cross-site, null",
        "neither header, POST, -, -",
        "no Origin, POST, cross-site, -",
    })
    void refusedWithAConfiguredOrigin(String reason, String method, String site, String origin) {
        assertThat(configured.of(request(method, site, origin))).as(reason).isInstanceOf(Refused.class);
    }

    @Tag("CSRF-6")
    @Test
    void theSettingsAreNormalised() {
        OriginCheck check = new OriginCheck("HTTPS://Shop.Example:443", Set.of("https://Trusted.example:443"));
        assertThat(check.of(request("POST", "-", OWN))).isEqualTo(new Allowed());
        assertThat(check.of(request("POST", "-", TRUSTED))).isEqualTo(new Allowed());
    }

    @Test
    void twoSpellingsOfATrustedOriginAreOne() {
        OriginCheck check = new OriginCheck(null, Set.of("https://trusted.example", "https://TRUSTED.example"));
        assertThat(check.of(request("POST", "-", TRUSTED))).isEqualTo(new Allowed());
    }

    @Test
    void aSettingThatIsNoOriginIsRefusedByItsName() {
        assertThatThrownBy(() -> new OriginCheck("shop.example", Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("formactions.origin: \"shop.example\" is not an origin: ");
        assertThatThrownBy(() -> new OriginCheck(null, Set.of("*")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("formactions.trusted-origins: \"*\" is not an origin: ");
        assertThatThrownBy(() -> new OriginCheck(null, Set.of("null"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 1000)
    void withoutAWordOfTheBrowserOnlyThreeOriginsMayWrite(@ForAll("origins") String origin) {
        Verdict verdict = configured.of(new OriginRequest("POST", null, origin, SEEN));
        assertThat(verdict.equals(new Allowed())).isEqualTo(Set.of(OWN, TRUSTED).contains(origin));
        Verdict seen = plain.of(new OriginRequest("POST", null, origin, SEEN));
        assertThat(seen.equals(new Allowed())).isEqualTo(Set.of(SEEN, TRUSTED).contains(origin));
    }

    @Provide
    Arbitrary<String> origins() {
        Arbitrary<String> whole = Arbitraries.of(SEEN, OWN, TRUSTED);
        Arbitrary<String> parts = Arbitraries.of(
                        "http", "https", "://", "shop.example", "trusted.example", ":", "/", "@")
                .list()
                .ofMaxSize(6)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(whole, parts);
    }

    private static OriginRequest request(String method, String site, String origin) {
        return new OriginRequest(method, site.equals("-") ? null : site, origin.equals("-") ? null : origin, SEEN);
    }
}
