package dev.formactions.internal.cookie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formactions.CookieOptions;
import dev.formactions.Cookies.Cookie;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CookieJarTest {

    private static final CookieOptions HERE = CookieOptions.defaults().path("/cookies");
    private static final CookieOptions ELSEWHERE = CookieOptions.defaults().path("/elsewhere");

    @Nested
    class Reading {

        @Test
        void seesWhatTheClientSent() {
            CookieJar cookies = jar("probe=v1; x=y");
            assertThat(cookies.get("probe")).contains("v1");
            assertThat(cookies.get("Probe")).isEmpty();
            assertThat(cookies.get("none")).isEmpty();
            assertThat(cookies.all()).containsExactly(new Cookie("probe", "v1"), new Cookie("x", "y"));
            assertThat(cookies.setCookieHeaders()).isEmpty();
        }

        @Test
        void seesNothingWithoutAHeader() {
            CookieJar cookies = new CookieJar(null, "example.com", "/", true);
            assertThat(cookies.get("probe")).isEmpty();
            assertThat(cookies.all()).isEmpty();
            assertThat(cookies.setCookieHeaders()).isEmpty();
        }

        @Test
        void cannotChangeTheList() {
            List<Cookie> all = jar("a=1").all();
            assertThatThrownBy(all::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Setting {

        @Test
        void isSeenInTheSameRequest() {
            CookieJar cookies = jar("probe=old");
            cookies.set("probe", "new");
            assertThat(cookies.get("probe")).contains("new");
            assertThat(cookies.all()).containsExactly(new Cookie("probe", "new"));
            assertThat(cookies.setCookieHeaders()).containsExactly("probe=new; Path=/; HttpOnly; Secure; SameSite=Lax");
        }

        @Tag("COOKIE-10")
        @Test
        void keepsThePlaceOfARequestCookieAndListsNewOnesAfterThem() {
            CookieJar cookies = jar("a=1; b=2");
            cookies.set("new", "3");
            cookies.set("a", "4");
            assertThat(cookies.all())
                    .containsExactly(new Cookie("a", "4"), new Cookie("b", "2"), new Cookie("new", "3"));
        }

        @Test
        void isSeenAsGivenNotAsEncoded() {
            CookieJar cookies = jar();
            cookies.set("probe", "a b;c,\"d\"=ü%");
            assertThat(cookies.get("probe")).contains("a b;c,\"d\"=ü%");
            assertThat(cookies.setCookieHeaders().get(0)).startsWith("probe=a%20b%3Bc%2C%22d%22%3D%C3%BC%25; ");
        }

        @Test
        void theSecondOneReplacesTheFirst() {
            CookieJar cookies = jar();
            cookies.set("probe", "first");
            cookies.set("probe", "second", CookieOptions.defaults().httpOnly(false));
            assertThat(cookies.get("probe")).contains("second");
            assertThat(cookies.setCookieHeaders()).containsExactly("probe=second; Path=/; Secure; SameSite=Lax");
        }

        @Test
        void theReplacementTakesThePlaceOfTheFirst() {
            CookieJar cookies = jar();
            cookies.set("a", "1");
            cookies.set("b", "1");
            cookies.set("a", "2");
            assertThat(cookies.setCookieHeaders())
                    .extracting(header -> header.substring(0, 3))
                    .containsExactly("a=2", "b=1");
        }

        @Test
        void theLongestMatchingPathIsSeen() {
            CookieJar cookies = jar();
            cookies.set("probe", "here", HERE);
            cookies.set("probe", "root");
            cookies.set("probe", "other", ELSEWHERE);
            assertThat(cookies.get("probe")).contains("here");
            assertThat(cookies.all()).containsExactly(new Cookie("probe", "here"));
            assertThat(cookies.setCookieHeaders())
                    .containsExactly(
                            "probe=here; Path=/cookies; HttpOnly; Secure; SameSite=Lax",
                            "probe=root; Path=/; HttpOnly; Secure; SameSite=Lax",
                            "probe=other; Path=/elsewhere; HttpOnly; Secure; SameSite=Lax");
        }

        @Test
        void ofEqualPathsTheNewestIsSeen() {
            CookieJar cookies = jar();
            cookies.set("probe", "host");
            cookies.set("probe", "domain", CookieOptions.defaults().domain("example.com"));
            assertThat(cookies.get("probe")).contains("domain");
            cookies.set("probe", "host again");
            assertThat(cookies.get("probe")).contains("host again");
            assertThat(cookies.all()).containsExactly(new Cookie("probe", "host again"));
            assertThat(cookies.setCookieHeaders()).hasSize(2);
        }

        @Test
        void onAnotherPathHidesNothing() {
            CookieJar cookies = jar("probe=old");
            cookies.set("probe", "new", ELSEWHERE);
            assertThat(cookies.get("probe")).contains("old");
            assertThat(cookies.all()).containsExactly(new Cookie("probe", "old"));
        }

        @Test
        void forAnotherDomainHidesNothing() {
            CookieJar cookies = jar("probe=old");
            cookies.set("probe", "new", CookieOptions.defaults().domain("other.example"));
            cookies.set("fresh", "new", CookieOptions.defaults().domain("other.example"));
            assertThat(cookies.get("probe")).contains("old");
            assertThat(cookies.get("fresh")).isEmpty();
            assertThat(cookies.all()).containsExactly(new Cookie("probe", "old"));
        }

        @Test
        void domainsInAnotherCaseAreTheSame() {
            CookieJar cookies = jar();
            cookies.set("probe", "1", CookieOptions.defaults().domain("example.com"));
            cookies.set("probe", "2", CookieOptions.defaults().domain("Example.COM"));
            assertThat(cookies.get("probe")).contains("2");
            assertThat(cookies.setCookieHeaders()).hasSize(1);
        }

        @Test
        void anEmptyValueIsAValue() {
            CookieJar cookies = jar("probe=old");
            cookies.set("probe", "");
            assertThat(cookies.get("probe")).contains("");
        }
    }

    @Nested
    class Deleting {

        @Test
        void hidesTheRequestCookieButListsItEmptyInItsPlace() {
            CookieJar cookies = jar("probe=old; other=1");
            cookies.delete("probe");
            assertThat(cookies.get("probe")).isEmpty();
            assertThat(cookies.all()).containsExactly(new Cookie("probe", ""), new Cookie("other", "1"));
            assertThat(cookies.setCookieHeaders())
                    .containsExactly("probe=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax");
        }

        @Test
        void tellsTheClientEvenIfItNeverHadTheCookie() {
            CookieJar cookies = jar();
            cookies.delete("ghost");
            assertThat(cookies.get("ghost")).isEmpty();
            assertThat(cookies.all()).containsExactly(new Cookie("ghost", ""));
            assertThat(cookies.setCookieHeaders()).hasSize(1);
        }

        @Test
        void ignoresAGivenAge() {
            CookieJar cookies = jar("probe=old");
            cookies.delete("probe", CookieOptions.defaults().maxAge(Duration.ofSeconds(60)));
            assertThat(cookies.get("probe")).isEmpty();
            assertThat(cookies.setCookieHeaders())
                    .containsExactly("probe=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax");
        }

        @Test
        void onAnotherPathHidesNothing() {
            CookieJar cookies = jar("probe=old");
            cookies.delete("probe", ELSEWHERE);
            assertThat(cookies.get("probe")).contains("old");
            assertThat(cookies.all()).containsExactly(new Cookie("probe", "old"));
            assertThat(cookies.setCookieHeaders())
                    .containsExactly("probe=; Max-Age=0; Path=/elsewhere; HttpOnly; Secure; SameSite=Lax");
        }

        @Test
        void afterSettingSendsOnlyTheDeletion() {
            CookieJar cookies = jar();
            cookies.set("probe", "v");
            cookies.delete("probe");
            assertThat(cookies.get("probe")).isEmpty();
            assertThat(cookies.setCookieHeaders())
                    .containsExactly("probe=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax");
        }

        @Test
        void beforeSettingSendsOnlyTheCookie() {
            CookieJar cookies = jar();
            cookies.delete("probe");
            cookies.set("probe", "v");
            assertThat(cookies.get("probe")).contains("v");
            assertThat(cookies.setCookieHeaders()).containsExactly("probe=v; Path=/; HttpOnly; Secure; SameSite=Lax");
        }

        @Test
        void anAgeOfNothingHidesFromGetAsInSvelteKit() {
            CookieJar cookies = jar("a=1; b=2");
            cookies.set("a", "v", CookieOptions.defaults().maxAge(Duration.ZERO));
            cookies.set("b", "w", CookieOptions.defaults().maxAge(Duration.ofSeconds(-1)));
            assertThat(cookies.get("a")).isEmpty();
            assertThat(cookies.get("b")).contains("w");
            assertThat(cookies.all()).containsExactly(new Cookie("a", "v"), new Cookie("b", "w"));
        }

        @Test
        void theLongerPathDecidesHereToo() {
            CookieJar cookies = jar("probe=old");
            cookies.delete("probe", HERE);
            cookies.set("probe", "root");
            assertThat(cookies.get("probe")).isEmpty();
        }
    }

    @Test
    void severalCookiesAreSentInTheOrderOfTheirFirstUse() {
        CookieJar cookies = new CookieJar(List.of(), "localhost", "/cookies", false);
        cookies.set("one", "1");
        cookies.set("two", "2", CookieOptions.defaults().maxAge(Duration.ofMinutes(1)));
        cookies.delete("three");
        assertThat(cookies.setCookieHeaders())
                .containsExactly(
                        "one=1; Path=/; HttpOnly; SameSite=Lax",
                        "two=2; Max-Age=60; Path=/; HttpOnly; SameSite=Lax",
                        "three=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax");
    }

    @Tag("COOKIE-12")
    @Test
    void afterTheResponseNothingCanBeSet() {
        CookieJar cookies = jar("a=1");
        cookies.set("b", "2");
        cookies.close();
        assertThatThrownBy(() -> cookies.set("c", "3"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cookies.set(\"c\") comes too late: the response has been generated. Set cookies before the"
                        + " action or load returns.");
        assertThatThrownBy(() -> cookies.delete("a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("cookies.delete(\"a\") comes too late");
        assertThat(cookies.get("a")).contains("1");
        assertThat(cookies.get("b")).contains("2");
        assertThat(cookies.setCookieHeaders()).hasSize(1);
    }

    @Tag("COOKIE-9")
    @Test
    void aNameThatIsNoTokenIsRefused() {
        CookieJar cookies = jar();
        assertThatThrownBy(() -> cookies.set("a b", "v")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cookies.delete("a;b")).isInstanceOf(IllegalArgumentException.class);
        assertThat(cookies.setCookieHeaders()).isEmpty();
    }

    private static CookieJar jar(String... headers) {
        return new CookieJar(List.of(headers), "Example.com", "/cookies", true);
    }
}
