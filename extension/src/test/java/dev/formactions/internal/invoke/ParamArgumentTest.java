package dev.formactions.internal.invoke;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.formactions.internal.model.Refusal;
import dev.formactions.internal.request.TestRequest;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each method of {@link Wishes} says which parameter of the request it wants; a test says what it gets. */
class ParamArgumentTest {

    public static final class Guarded {
        public Guarded(String text) {
            throw new ForbiddenException(text);
        }
    }

    @SuppressWarnings("unused")
    interface Wishes {
        void path(@PathParam("id") int id);

        void encodedPath(@PathParam("id") @Encoded String id);

        void decodedPath(@PathParam("id") String id);

        void query(@QueryParam("q") String q);

        void encodedQuery(@QueryParam("q") @Encoded String q);

        void number(@QueryParam("q") int q);

        void boxed(@QueryParam("q") Integer q);

        void withDefault(@QueryParam("q") @DefaultValue("7") int q);

        void list(@QueryParam("q") List<Integer> q);

        void collection(@QueryParam("q") Collection<String> q);

        void set(@QueryParam("q") Set<String> q);

        void sorted(@QueryParam("q") SortedSet<Integer> q);

        void array(@QueryParam("q") Integer[] q);

        void ints(@QueryParam("q") int[] q);

        void listWithDefault(@QueryParam("q") @DefaultValue("7") List<Integer> q);

        void header(@HeaderParam("X-Number") int number);

        void headers(@HeaderParam("X-Number") List<Integer> numbers);

        void cookie(@CookieParam("size") int size);

        void field(@FormParam("age") Integer age);

        void fields(@FormParam("tag") List<String> tags);

        void guarded(@QueryParam("q") Guarded q);
    }

    private static final Wished WISHED = new Wished(Wishes.class);

    @Tag("FLOW-6")
    @Test
    void pathParametersAreDecodedOnce() throws Exception {
        assertThat(WISHED.get("path", TestRequest.get("articles/7"))).containsExactly(7);
        assertThat(WISHED.get("decodedPath", TestRequest.get("articles/a%2520b")))
                .containsExactly("a%20b");
        assertThat(WISHED.get("encodedPath", TestRequest.get("articles/a%2520b")))
                .containsExactly("a%2520b");
    }

    @Tag("FLOW-6")
    @Test
    void queryParametersAreDecodedOnce() throws Exception {
        assertThat(WISHED.get("query", TestRequest.get("articles/7?q=a+b%2520c")))
                .containsExactly("a b%20c");
        assertThat(WISHED.get("encodedQuery", TestRequest.get("articles/7?q=a%2520c")))
                .containsExactly("a%2520c");
    }

    @Test
    void theFirstOfSeveralValuesCounts() throws Exception {
        assertThat(WISHED.get("query", TestRequest.get("articles/7?q=a&q=b"))).containsExactly("a");
    }

    @Tag("FLOW-6")
    @Test
    void aMissingValueIsNullOrZeroOrTheDefault() throws Exception {
        TestRequest request = TestRequest.get("articles/7");
        assertThat(WISHED.get("query", request)).containsExactly((Object) null);
        assertThat(WISHED.get("boxed", request)).containsExactly((Object) null);
        assertThat(WISHED.get("number", request)).containsExactly(0);
        assertThat(WISHED.get("withDefault", request)).containsExactly(7);
        assertThat(WISHED.get("cookie", request)).containsExactly(0);
        assertThat(WISHED.get("header", request)).containsExactly(0);
        assertThat(WISHED.get("list", request)).containsExactly(List.of());
        assertThat(WISHED.get("listWithDefault", request)).containsExactly(List.of(7));
    }

    @Tag("FLOW-6")
    @Test
    void severalValuesBecomeACollection() throws Exception {
        TestRequest request = TestRequest.get("articles/7?q=3&q=1&q=3");
        assertThat(WISHED.get("list", request)).containsExactly(List.of(3, 1, 3));
        assertThat(WISHED.get("collection", request)).containsExactly(List.of("3", "1", "3"));
        assertThat((Set<?>) WISHED.get("set", request).get(0))
                .map(Object::toString)
                .containsExactly("3", "1");
        assertThat((Set<?>) WISHED.get("sorted", request).get(0))
                .map(Object::toString)
                .containsExactly("1", "3");
        assertThat(WISHED.get("array", request)).containsExactly((Object) new Integer[] {3, 1, 3});
        assertThat(WISHED.get("ints", request)).containsExactly((Object) new int[] {3, 1, 3});
    }

    @Tag("FLOW-6")
    @Test
    void headersAndCookiesAreConvertedToo() throws Exception {
        TestRequest request = TestRequest.get("articles/7")
                .header("X-Number", "1")
                .header("X-Number", "2")
                .header("Cookie", "size=4%32");
        assertThat(WISHED.get("header", request)).containsExactly(1);
        assertThat(WISHED.get("headers", request)).containsExactly(List.of(1, 2));
        assertThat(WISHED.get("cookie", request)).containsExactly(42);
    }

    @Tag("FLOW-6")
    @Test
    void fieldsOfTheFormAreConvertedToo() throws Exception {
        assertThat(WISHED.get("field", TestRequest.post("age=7"))).containsExactly(7);
        assertThat(WISHED.get("field", TestRequest.post(""))).containsExactly((Object) null);
        assertThat(WISHED.get("fields", TestRequest.post("tag=a&x=y&tag=b"))).containsExactly(asList("a", "b"));
    }

    @Tag("FLOW-7")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "path, 404, @PathParam(\"id\")",
        "number, 404, @QueryParam(\"q\")",
        "list, 404, @QueryParam(\"q\")",
        "header, 400, @HeaderParam(\"X-Number\")",
        "cookie, 400, @CookieParam(\"size\")",
    })
    void aValueThatCannotBeConvertedIsTheClientsFault(String wish, int status, String source) {
        TestRequest request =
                TestRequest.get("articles/x?q=x").header("X-Number", "x").header("Cookie", "size=x");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> WISHED.get(wish, request))
                .withMessage(
                        "%s: the value cannot be converted: java.lang.NumberFormatException: For input string: \"x\"",
                        source)
                .extracting(Refusal::status)
                .isEqualTo(status);
    }

    @Tag("FLOW-7")
    @Test
    void aFieldThatCannotBeConvertedIsABadRequest() {
        assertThat(catchThrowable(() -> WISHED.get("field", TestRequest.post("age=x"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(400));
    }

    @Test
    void aTypeMayDecideTheStatusItself() {
        assertThat(catchThrowable(() -> WISHED.get("guarded", TestRequest.get("articles/7?q=x"))))
                .isInstanceOfSatisfying(
                        WebApplicationException.class,
                        thrown -> assertThat(thrown.getResponse().getStatus()).isEqualTo(403));
    }
}
