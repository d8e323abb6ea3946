package dev.formactions.internal.selector;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorTest {

    @Tag("SELECT-1")
    @ParameterizedTest
    @CsvSource({
        "/register, register",
        "/register=, register",
        "/register=zzz, register",
        "/register=a=/b, register",
        "/register&x=1, register",
        "x=1&/register, register",
        "x&&/register, register",
        "x=1&/register=2&y=3, register",
        "%2Fregister, register",
        "%2fregister&x=1, register",
        "/a&/b, a",
        "/b&/a, b",
        "/a&/default, a",
        "/nope&/a, nope",
        "/a/b, a/b",
        "/a%2Fb, a/b",
        "/with+space, with space",
        "/with%20space, with space",
        "/%C3%BCn%C3%AF, ünï",
        "/ünï, ünï",
        "/a%26b, a&b",
        "/a%3Db, a=b",
        "/, ''",
        "/=x, ''",
        "%2F, ''",
        "//double, /double",
        "%2F%2Fdouble, /double",
        "/A, A",
        "/Default, Default",
        "/default, default",
        "/%zz, %zz",
        "/%ff, \uFFFD",
        "/a?/b, a?/b",
    })
    void theFirstParameterThatBeginsWithASlashSelectsAnAction(String query, String name) {
        assertThat(Selector.of(query)).isEqualTo(name);
    }

    @Tag("SELECT-4")
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "a",
                "x=/a",
                "x=1&y=/a",
                "=/a",
                "&",
                "&&",
                "+/a",
                "%20/a",
                "%252Fa",
                "%2",
                "%C0%AFa",
                "?/a",
                "a/b"
            })
    void nothingElseSelectsAnAction(String query) {
        assertThat(Selector.of(query)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/register, ''",
        "/register&x=1, x=1",
        "x=1&/register, x=1",
        "x=1&/register&y=2, x=1&y=2",
        "/a&x&/b=1&y, x&y",
        "%2Fa&x=%2f+%zz, x=%2f+%zz",
        "x=1, x=1",
        "x=/a&y=%20, x=/a&y=%20",
        "x=1&&y=2&, x=1&&y=2&",
        "a&a&A, a&a&A",
        "'', ''",
        "/, ''",
    })
    void theOtherParametersStayAsTheyWere(String query, String rest) {
        assertThat(Selector.withoutSelectors(query)).isEqualTo(rest);
    }

    @Test
    void noQueryHasNoOtherParameters() {
        assertThat(Selector.withoutSelectors(null)).isEmpty();
    }

    @Tag("VIEW-3")
    @ParameterizedTest
    @CsvSource({
        "register, '', ?/register",
        "register, x=1, ?/register&x=1",
        "register, /login&x=1, ?/register&x=1",
        "register, x=1&/login&/b&y, ?/register&x=1&y",
        "a/b, '', ?/a/b",
        "/double, '', ?//double",
        "with space, '', ?/with%20space",
        "a&b, '', ?/a%26b",
        "a=b, '', ?/a%3Db",
        "a+b, '', ?/a%2Bb",
        "50%, '', ?/50%25",
        "a#b, '', ?/a%23b",
        "ünï, '', ?/%C3%BCn%C3%AF",
        "'a\"<b>', '', ?/a%22%3Cb%3E",
        "'', '', ?/",
        "'', x=1, ?/&x=1",
    })
    void theUrlOfANamedActionKeepsTheOtherParameters(String name, String query, String url) {
        assertThat(Selector.url(name, false, query)).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({"'', ?", "x=1, ?x=1", "/login, ?", "/login&x=1, ?x=1"})
    void theUrlOfTheDefaultActionKeepsTheOtherParameters(String query, String url) {
        assertThat(Selector.url("default", true, query)).isEqualTo(url);
    }

    @Test
    void aPageWithoutAQueryHasUrlsToo() {
        assertThat(Selector.url("login", false, null)).isEqualTo("?/login");
        assertThat(Selector.url("default", true, null)).isEqualTo("?");
    }

    @Property(tries = 1000)
    void theUrlOfAnActionSelectsThatAction(@ForAll String name, @ForAll("queries") String query) {
        String url = Selector.url(name, false, query);
        assertThat(url).startsWith("?/");
        assertThat(Selector.of(url.substring(1))).isEqualTo(name);
        assertThat(Selector.withoutSelectors(url.substring(1))).isEqualTo(Selector.withoutSelectors(query));
    }

    @Property(tries = 1000)
    void theUrlOfTheDefaultActionSelectsNothing(@ForAll("queries") String query) {
        assertThat(Selector.of(Selector.url("default", true, query).substring(1)))
                .isNull();
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.of("/", "%2F", "%2f", "a", "b", "=", "&", "%20", "+", "%", "x=1")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }
}
