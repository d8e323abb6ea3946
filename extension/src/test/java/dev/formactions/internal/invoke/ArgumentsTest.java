package dev.formactions.internal.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Cookies;
import dev.formactions.FormData;
import dev.formactions.RequestEvent;
import dev.formactions.internal.invoke.ParamArgumentTest.Guarded;
import dev.formactions.internal.model.FormObjects;
import dev.formactions.internal.model.Problems;
import dev.formactions.internal.request.TestRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each method of {@link Wishes} says what it wants; a test says what it gets, or why it gets nothing. */
class ArgumentsTest {

    @SuppressWarnings("unused")
    interface Wishes {
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

    private static final Wished WISHED = new Wished(Wishes.class);

    @Tag("FLOW-6")
    @ParameterizedTest
    @ValueSource(strings = {"form", "event", "cookies", "uriInfo", "httpHeaders"})
    void theTypesOfTheRequestAreSupplied(String wish) throws Exception {
        Object value = WISHED.get(wish, TestRequest.get("articles/7")).get(0);
        assertThat(value).isInstanceOf(WISHED.method(wish).getParameterTypes()[0]);
    }

    @Test
    void theSecurityContextIsTheRequests() throws Exception {
        TestRequest request = TestRequest.get("articles/7");
        SecurityContext nobody = (SecurityContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SecurityContext.class}, (proxy, method, args) -> null);
        request.context().setSecurityContext(nobody);
        assertThat(WISHED.get("security", request).get(0)).isSameAs(nobody);
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
        assertThat(WISHED.get("locale", request)).containsExactly(expected);
    }

    @Test
    void theServletRequestIsTheContainersOwnBean() throws Exception {
        Object reference = new Object();
        assertThat(WISHED.get("servlet", TestRequest.get("articles/7"), type -> reference))
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
        new Arguments(type -> null, FormObjects.NONE, ConverterSource.NONE).of(WISHED.method(wish), problems);
        problems.close();
        assertThat(problems.message()).startsWith(message);
    }
}
