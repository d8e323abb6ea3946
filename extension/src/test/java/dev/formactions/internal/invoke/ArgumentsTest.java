package dev.formactions.internal.invoke;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.formactions.Cookies;
import dev.formactions.FormData;
import dev.formactions.RequestEvent;
import dev.formactions.internal.model.FormObjects;
import dev.formactions.internal.model.Problems;
import dev.formactions.internal.model.Refusal;
import dev.formactions.internal.request.PageRequest;
import dev.formactions.internal.request.TestRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each method of {@link Wishes} says what it wants; a test says what it gets. */
class ArgumentsTest {

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

        void form(FormData form);

        void event(RequestEvent event);

        void cookies(Cookies cookies);

        void uriInfo(UriInfo uriInfo);

        void httpHeaders(HttpHeaders headers);

        void security(SecurityContext security);

        void locale(Locale locale);

        void servlet(HttpServletRequest request);

        void thread(Thread thread);

        void text(String text);

        void matrix(@MatrixParam("m") String m);

        @SuppressWarnings("rawtypes")
        void rawList(@QueryParam("q") List q);

        void wildcards(@QueryParam("q") List<?> q);

        void unsortable(@QueryParam("q") SortedSet<Locale.Builder> q);

        void incomparable(@QueryParam("q") SortedSet<Guarded> q);

        void unconvertible(@QueryParam("q") Runtime q);

        void generics(@FormParam("f") List<List<String>> f);
    }

    private static List<Object> get(String method, TestRequest request) throws Exception {
        return get(method, request, type -> null);
    }

    private static List<Object> get(String method, TestRequest request, ContextualTypes contextual) throws Exception {
        Problems problems = new Problems();
        List<Argument> arguments =
                new Arguments(contextual, FormObjects.NONE, ConverterSource.NONE).of(wish(method), problems);
        assertThat(problems.all()).isEmpty();
        List<Object> values = new ArrayList<>();
        PageRequest call = request.reached();
        for (Argument argument : arguments) {
            values.add(argument.of(call));
        }
        return values;
    }

    private static Method wish(String name) {
        for (Method method : Wishes.class.getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new IllegalArgumentException(name);
    }

    @Tag("FLOW-6")
    @Test
    void pathParametersAreDecodedOnce() throws Exception {
        assertThat(get("path", TestRequest.get("articles/7"))).containsExactly(7);
        assertThat(get("decodedPath", TestRequest.get("articles/a%2520b"))).containsExactly("a%20b");
        assertThat(get("encodedPath", TestRequest.get("articles/a%2520b"))).containsExactly("a%2520b");
    }

    @Tag("FLOW-6")
    @Test
    void queryParametersAreDecodedOnce() throws Exception {
        assertThat(get("query", TestRequest.get("articles/7?q=a+b%2520c"))).containsExactly("a b%20c");
        assertThat(get("encodedQuery", TestRequest.get("articles/7?q=a%2520c"))).containsExactly("a%2520c");
    }

    @Test
    void theFirstOfSeveralValuesCounts() throws Exception {
        assertThat(get("query", TestRequest.get("articles/7?q=a&q=b"))).containsExactly("a");
    }

    @Tag("FLOW-6")
    @Test
    void aMissingValueIsNullOrZeroOrTheDefault() throws Exception {
        TestRequest request = TestRequest.get("articles/7");
        assertThat(get("query", request)).containsExactly((Object) null);
        assertThat(get("boxed", request)).containsExactly((Object) null);
        assertThat(get("number", request)).containsExactly(0);
        assertThat(get("withDefault", request)).containsExactly(7);
        assertThat(get("cookie", request)).containsExactly(0);
        assertThat(get("header", request)).containsExactly(0);
        assertThat(get("list", request)).containsExactly(List.of());
        assertThat(get("listWithDefault", request)).containsExactly(List.of(7));
    }

    @Tag("FLOW-6")
    @Test
    void severalValuesBecomeACollection() throws Exception {
        TestRequest request = TestRequest.get("articles/7?q=3&q=1&q=3");
        assertThat(get("list", request)).containsExactly(List.of(3, 1, 3));
        assertThat(get("collection", request)).containsExactly(List.of("3", "1", "3"));
        assertThat((Set<?>) get("set", request).get(0)).map(Object::toString).containsExactly("3", "1");
        assertThat((Set<?>) get("sorted", request).get(0)).map(Object::toString).containsExactly("1", "3");
        assertThat(get("array", request)).containsExactly((Object) new Integer[] {3, 1, 3});
        assertThat(get("ints", request)).containsExactly((Object) new int[] {3, 1, 3});
    }

    @Tag("FLOW-6")
    @Test
    void headersAndCookiesAreConvertedToo() throws Exception {
        TestRequest request = TestRequest.get("articles/7")
                .header("X-Number", "1")
                .header("X-Number", "2")
                .header("Cookie", "size=4%32");
        assertThat(get("header", request)).containsExactly(1);
        assertThat(get("headers", request)).containsExactly(List.of(1, 2));
        assertThat(get("cookie", request)).containsExactly(42);
    }

    @Tag("FLOW-6")
    @Test
    void fieldsOfTheFormAreConvertedToo() throws Exception {
        assertThat(get("field", TestRequest.post("age=7"))).containsExactly(7);
        assertThat(get("field", TestRequest.post(""))).containsExactly((Object) null);
        assertThat(get("fields", TestRequest.post("tag=a&x=y&tag=b"))).containsExactly(asList("a", "b"));
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
                .isThrownBy(() -> get(wish, request))
                .withMessage(
                        "%s: the value cannot be converted: java.lang.NumberFormatException: For input string: \"x\"",
                        source)
                .extracting(Refusal::status)
                .isEqualTo(status);
    }

    @Tag("FLOW-7")
    @Test
    void aFieldThatCannotBeConvertedIsABadRequest() {
        assertThat(catchThrowable(() -> get("field", TestRequest.post("age=x"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(400));
    }

    @Test
    void aTypeMayDecideTheStatusItself() {
        assertThat(catchThrowable(() -> get("guarded", TestRequest.get("articles/7?q=x"))))
                .isInstanceOfSatisfying(
                        WebApplicationException.class,
                        thrown -> assertThat(thrown.getResponse().getStatus()).isEqualTo(403));
    }

    @Tag("FLOW-6")
    @ParameterizedTest
    @ValueSource(strings = {"form", "event", "cookies", "uriInfo", "httpHeaders"})
    void theTypesOfTheRequestAreSupplied(String wish) throws Exception {
        Object value = get(wish, TestRequest.get("articles/7")).get(0);
        assertThat(value).isInstanceOf(wish(wish).getParameterTypes()[0]);
    }

    @Test
    void theSecurityContextIsTheRequests() throws Exception {
        TestRequest request = TestRequest.get("articles/7");
        SecurityContext nobody = (SecurityContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SecurityContext.class}, (proxy, method, args) -> null);
        request.context().setSecurityContext(nobody);
        assertThat(get("security", request).get(0)).isSameAs(nobody);
    }

    @ParameterizedTest(name = "Accept-Language: {0}")
    @CsvSource(
            delimiter = '!',
            value = {"de-CH, en;q=0.5 ! de-CH", "en;q=0.5, fr ! fr", "* ! und", "! und", ";;; ! und", "x y z ! und"})
    void theLocaleIsTheOneThatTheClientPrefers(String header, String tag) throws Exception {
        TestRequest request = TestRequest.get("articles/7");
        if (header != null) {
            request.header("Accept-Language", header);
        }
        Locale expected = tag.equals("und") ? Locale.getDefault() : Locale.forLanguageTag(tag);
        assertThat(get("locale", request)).containsExactly(expected);
    }

    @Test
    void theServletRequestIsTheContainersOwnBean() throws Exception {
        Object reference = new Object();
        assertThat(get("servlet", TestRequest.get("articles/7"), type -> reference))
                .containsExactly(reference);
    }

    @Tag("DEFINITION-9")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            value = {
                "servlet ! FA-026: Wishes.servlet: parameter 1 is a servlet request, but this runtime has no servlets. Use"
                        + " RequestEvent instead.",
                "thread ! FA-012: Wishes.thread: parameter 1 has type java.lang.Thread, which is neither",
                "text ! FA-012: Wishes.text: parameter 1 has type java.lang.String, which is neither",
                "matrix ! FA-012: Wishes.matrix: parameter 1 has type java.lang.String, which is neither",
                "unconvertible ! FA-013: Wishes.unconvertible: parameter 1: @QueryParam(\"q\") cannot be converted to"
                        + " java.lang.Runtime. Use String, a primitive",
                "rawList ! FA-013: Wishes.rawList: parameter 1: @QueryParam(\"q\") cannot be converted to java.util.List.",
                "wildcards ! FA-013: Wishes.wildcards: parameter 1: @QueryParam(\"q\") cannot be converted to",
                "generics ! FA-013: Wishes.generics: parameter 1: @FormParam(\"f\") cannot be converted to",
                "unsortable ! FA-013: Wishes.unsortable: parameter 1",
                "incomparable ! FA-013: Wishes.incomparable: parameter 1",
            })
    void whatCannotBeSuppliedIsAProblem(String wish, String message) {
        Problems problems = new Problems();
        new Arguments(type -> null, FormObjects.NONE, ConverterSource.NONE).of(wish(wish), problems);
        problems.close();
        assertThat(problems.message()).startsWith(message);
    }
}
