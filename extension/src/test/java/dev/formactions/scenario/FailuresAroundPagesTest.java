package dev.formactions.scenario;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.success;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Cookies;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What fails around a page, and not in it, ends its request as an unexpected error does; other resources see no difference. */
@SuppressWarnings("try") // Some logs are only kept quiet.
class FailuresAroundPagesTest {

    private static final String RESULT = "500 {\"type\":\"error\",\"error\":{\"message\":\"Internal Error\"}}";

    @Path("/page")
    @View("v")
    @RequestScoped
    public static class OnePage implements Page {
        @Action
        public ActionResult act(Cookies cookies) {
            cookies.set("done", "1");
            return success("done");
        }
    }

    @Path("/both")
    @View("v")
    @RequestScoped
    public static class Both extends OnePage {
        @POST
        @Consumes("text/csv")
        public String endpoint() {
            return "endpoint";
        }
    }

    @Path("/rest")
    @RequestScoped
    public static class Rest {
        @POST
        public String post() {
            return "rest";
        }
    }

    static void fail(String how) {
        switch (how) {
            case "break" -> throw new IllegalStateException("secret");
            case "crash" -> throw new AssertionError("secret");
            case "io" -> sneak(new IOException("secret"));
            case "io inside" -> throw new ProcessingException("wrapped", new IOException("secret"));
            case "fatal" -> throw new OutOfMemoryError("secret");
            case "mapped" -> throw new UnsupportedOperationException("secret");
            case "error" -> throw error(402, "Pay first");
            case "web" -> throw new ForbiddenException();
            default -> {}
        }
    }

    /** As Kotlin and Lombok do; where an exception is declared, it is the same one. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Exception> void sneak(Exception exception) throws E {
        throw (E) exception;
    }

    @PreMatching
    static final class Early implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext context) {
            fail(String.valueOf(context.getHeaderString("X-Early")));
        }
    }

    static final class Around implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
        @Override
        public void filter(ContainerRequestContext context) {
            fail(String.valueOf(context.getHeaderString("X-Request")));
            context.setProperty("write", context.getHeaderString("X-Write"));
            if (context.getHeaderString("X-After") != null) {
                context.setProperty("after", Integer.valueOf(context.getHeaderString("X-After")));
            }
            String plain = context.getHeaderString("X-Plain");
            if (plain != null) {
                context.abortWith(Response.serverError()
                        .entity(plain.isEmpty() ? null : plain)
                        .build());
            }
        }

        @Override
        public void filter(ContainerRequestContext context, ContainerResponseContext response) {
            if (response.getStatus() < 400) {
                fail(String.valueOf(context.getHeaderString("X-Response")));
            }
            fail(String.valueOf(context.getHeaderString("X-Always")));
        }

        @Override
        public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
            context.getHeaders().putSingle("Content-Encoding", "none");
            fail(String.valueOf(context.getProperty("write")));
            if (context.getProperty("after") instanceof Integer bytes) {
                context.getOutputStream().write("x".repeat(bytes).getBytes(UTF_8));
                fail("break");
            }
            context.getHeaders().remove("Content-Encoding");
            context.proceed();
        }
    }

    static final class Mapper implements ExceptionMapper<UnsupportedOperationException> {
        @Override
        public Response toResponse(UnsupportedOperationException exception) {
            return Response.status(501).entity("by the mapper").build();
        }
    }

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(OnePage.class, Both.class, Rest.class)
                .view("v", "page {{form}}")
                .view("error", "{{page.status}} {{page.error.message}}")
                .register(new Early())
                .register(new Around())
                .register(new Mapper())
                .start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Tag("AROUND-1")
    @ParameterizedTest
    @ValueSource(strings = {"X-Early", "X-Request", "X-Response", "X-Write"})
    void anExceptionAroundAPageIsAnUnexpectedError(String where) {
        try (Logged logged = new Logged()) {
            Answer script = app.post("/page").enhanced().header(where, "break").answer();
            assertThat(script.brief()).isEqualTo(RESULT);
            assertThat(script.header("Content-Type")).startsWith("application/json");
            assertThat(script.header("Content-Encoding")).isNull();
            assertThat(app.post("/page").header(where, "break").answer().brief())
                    .isEqualTo("500 500 Internal Error");
            assertThat(app.get("/page").header(where, "break").answer().brief()).isEqualTo("500 500 Internal Error");
            assertThat(logged.thrown()).hasSize(3).allSatisfy(thrown -> assertThat(thrown)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("secret"));
        }
    }

    @Tag("AROUND-1")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "X-Early, crash",
        "X-Request, crash",
        "X-Response, crash",
        "X-Write, crash",
        "X-Write, io",
        "X-Write, io inside",
        "X-Always, break",
        "X-Always, crash",
        "X-Always, mapped",
    })
    void whatTheRuntimeGivesUpIsAnsweredAsWell(String where, String how) {
        try (Logged logged = new Logged()) {
            Answer script = app.post("/page").enhanced().header(where, how).answer();
            assertThat(script.brief()).isEqualTo(RESULT);
            assertThat(script.header("Content-Type")).startsWith("application/json");
            Answer browser = app.post("/page").header(where, how).answer();
            assertThat(browser.brief()).isEqualTo("500 500 Internal Error");
            assertThat(browser.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
            assertThat(app.send("HEAD", "/page").header(where, how).answer().brief())
                    .startsWith("500 ")
                    .doesNotContain("secret");
            assertThat(logged.thrown())
                    .filteredOn(thrown -> !thrown.getClass().getName().startsWith("org."))
                    .hasSize(3)
                    .allSatisfy(thrown -> assertThat(thrown).hasMessage("secret"));
        }
    }

    @Tag("AROUND-2")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"X-Response, crash", "X-Write, crash", "X-Always, break"})
    void theCookiesOfTheActionStayThenToo(String where, String how) {
        try (Logged ignored = new Logged()) {
            assertThat(app.post("/page").header(where, how).answer().header("Set-Cookie"))
                    .startsWith("done=1");
        }
    }

    @Tag("AROUND-1")
    @Test
    void whatEndsTheVirtualMachineIsNotHidden() {
        assertThat(app.post("/page").header("X-Request", "fatal").answer().failure())
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Tag("AROUND-2")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "X-Response, error, 402 {\"type\":\"error\";\"error\":{\"message\":\"Pay first\"}}",
        "X-Write, error, 402 {\"type\":\"error\";\"error\":{\"message\":\"Pay first\"}}",
        "X-Response, web, 403 {\"type\":\"error\";\"error\":{\"message\":\"Forbidden\"}}",
    })
    void whatIsThrownAfterThePageTakesThePlaceOfItsAnswer(String where, String how, String brief) {
        try (Logged ignored = new Logged()) {
            Answer answer = app.post("/page").enhanced().header(where, how).answer();
            assertThat(answer.brief()).isEqualTo(brief.replace(';', ','));
        }
    }

    @Tag("AROUND-2")
    @Test
    void theCookiesOfTheActionStay() {
        try (Logged ignored = new Logged()) {
            assertThat(app.post("/page").header("X-Response", "break").answer().header("Set-Cookie"))
                    .startsWith("done=1");
        }
    }

    @Tag("AROUND-3")
    @ParameterizedTest
    @ValueSource(strings = {"X-Early", "X-Request", "X-Response"})
    void anExceptionMapperOfTheApplicationComesFirst(String where) {
        Answer browser = app.post("/page").header(where, "mapped").answer();
        assertThat(browser.brief()).isEqualTo("501 by the mapper");
        Answer script = app.post("/page").enhanced().header(where, "mapped").answer();
        assertThat(script.brief()).isEqualTo("501 {\"type\":\"error\",\"error\":{\"message\":\"Not Implemented\"}}");
    }

    @Tag("AROUND-5")
    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {1, 65537})
    void anAnswerEndsWhereItsWriterFails(int bytes) {
        try (Logged logged = new Logged()) {
            Answer answer = app.post("/page")
                    .enhanced()
                    .header("X-After", String.valueOf(bytes))
                    .answer();
            assertThat(answer.brief()).isEqualTo("200 " + "x".repeat(bytes));
            assertThat(logged.lines())
                    .containsExactly("SEVERE FA-107: a writer or an interceptor of the application has failed after "
                            + bytes + " bytes of an answer. The answer ends there");
            assertThat(logged.thrown()).singleElement().satisfies(thrown -> assertThat(thrown)
                    .hasMessage("secret"));
        }
    }

    static final class MapperForAll implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable exception) {
            return Response.status(503).entity("by the mapper for all").build();
        }
    }

    @Tag("AROUND-3")
    @Test
    void soDoesOneForAllExceptions() {
        try (App other = App.of(OnePage.class)
                .view("v", "page")
                .register(new Around())
                .register(new MapperForAll())
                .start()) {
            assertThat(other.post("/page").header("X-Request", "break").answer().brief())
                    .isEqualTo("503 by the mapper for all");
        }
    }

    /** So do some runtimes answer an exception, with its message as the text. */
    @Tag("AROUND-3")
    @ParameterizedTest(name = "text \"{0}\"")
    @ValueSource(strings = {"", "secret"})
    void aPlain500CountsAsAnException(String text) {
        try (Logged logged = new Logged()) {
            assertThat(app.post("/page").header("X-Plain", text).answer().brief())
                    .isEqualTo("500 500 Internal Error");
            assertThat(app.post("/page")
                            .enhanced()
                            .header("X-Plain", text)
                            .answer()
                            .brief())
                    .isEqualTo(RESULT);
            assertThat(logged.thrown()).hasSize(2).allSatisfy(thrown -> assertThat(thrown)
                    .hasMessageStartingWith("FA-106"));
            assertThat(app.post("/rest")
                            .accept("*/*")
                            .header("X-Plain", text)
                            .answer()
                            .brief())
                    .isEqualTo("500 " + text);
        }
    }

    @Tag("AROUND-4")
    @ParameterizedTest
    @ValueSource(strings = {"X-Early", "X-Request", "X-Response", "X-Always"})
    void whatFailsAroundAnotherResourceIsTheRuntimes(String where) {
        try (Logged logged = new Logged()) {
            assertThat(app.post("/rest")
                            .accept("*/*")
                            .header(where, "break")
                            .answer()
                            .failure())
                    .hasMessage("secret");
            assertThat(app.post("/both")
                            .accept("*/*")
                            .header("Content-Type", "text/csv")
                            .header(where, "break")
                            .answer()
                            .failure())
                    .hasMessage("secret");
            for (String how : new String[] {"crash", "fatal"}) {
                assertThat(app.post("/rest")
                                .accept("*/*")
                                .header(where, how)
                                .answer()
                                .failure())
                        .isInstanceOf(Error.class);
            }
            assertThat(logged.lines()).isEmpty();
        }
    }
}
