package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page and resource methods on the same path: who answers what. */
class EndpointTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Path("/both")
    @View("v")
    @RequestScoped
    public static class Both implements Page {

        @Load
        public String load(RequestEvent event) {
            return event.headers().getHeaderString("Accept") + " "
                    + Objects.toString(event.headers().getHeaderString("Content-Type"), "");
        }

        @Action
        public String act() {
            return "default";
        }

        @GET
        @Produces("application/json")
        public String read() {
            return "{\"endpoint\":\"GET\"}";
        }

        @POST
        @Consumes({"application/json", "application/x-www-form-urlencoded"})
        @Produces("application/json")
        public String write(String body) {
            return "{\"endpoint\":\"POST\"}";
        }

        @PUT
        @Consumes("*/*")
        public String put() {
            return "endpoint PUT";
        }

        @GET
        @Path("sub/{x}")
        @Produces("text/plain")
        public String below(@PathParam("x") String x) {
            return "below " + x;
        }
    }

    @Path("/put")
    @View("v")
    @RequestScoped
    public static class PutOnly implements Page {

        @Action
        public String act() {
            return "default";
        }

        @PUT
        public Response put() {
            return Response.noContent().build();
        }
    }

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(Both.class, PutOnly.class)
                .view("v", "page {{{data}}} {{form}}")
                .view("error", "{{page.status}} {{page.error.message}}")
                .start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Tag("BOTH-2")
    @Tag("BOTH-3")
    @ParameterizedTest(name = "GET with Accept: {0}")
    @CsvSource(
            delimiter = '!',
            value = {
                "text/html ! page text/html",
                BROWSER + " ! page " + BROWSER,
                "text/* ! page text/*",
                "*/*, text/html ! page */*, text/html",
                "application/json ! {\"endpoint\":\"GET\"}",
                "*/* ! {\"endpoint\":\"GET\"}",
                "text/html;q=0.5, */* ! {\"endpoint\":\"GET\"}",
                "image/png ! {\"endpoint\":\"GET\"}",
                "application/x-form-action ! {\"endpoint\":\"GET\"}",
                " ! {\"endpoint\":\"GET\"}",
            })
    void readingIsDecidedByAccept(String accept, String body) {
        Answer get = app.get("/both").accept(accept).answer();
        Answer head = app.send("HEAD", "/both").accept(accept).answer();
        assertThat(get.brief().strip()).isEqualTo("200 " + body);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
        assertThat(get.header("Vary")).isEqualTo("Accept, HX-Request");
    }

    @Tag("BOTH-1")
    @Tag("BOTH-3")
    @Tag("BOTH-5")
    @Tag("BOTH-6")
    @ParameterizedTest(name = "POST {0} with Accept: {1}, action header {2}")
    @CsvSource(
            delimiter = '!',
            value = {
                "/both ! text/html ! ! 200 page text/html application/x-www-form-urlencoded default",
                "/both ! application/json ! ! 200 {\"endpoint\":\"POST\"}",
                "/both ! */* ! ! 200 {\"endpoint\":\"POST\"}",
                "/both ! ! ! 200 {\"endpoint\":\"POST\"}",
                "/both ! */* ! 1 ! 200 {\"endpoint\":\"POST\"}",
                "/both ! */* ! TRUE ! 200 {\"endpoint\":\"POST\"}",
                "/both ! application/json ! true ! 200 {\"type\":\"success\",\"status\":200,\"data\":\"[\\\"default\\\"]\"}",
                "/both?/nope ! application/json ! ! 404 {\"type\":\"error\",\"error\":{\"message\":\"Not Found\"}}",
                "/both?/nope ! text/html ! ! 404 404 Not Found",
                "/both;jsessionid=1 ! text/html ! ! 200 page text/html application/x-www-form-urlencoded default",
                "/both/ ! text/html ! ! 200 page text/html application/x-www-form-urlencoded default",
                "/both ! image/png ! ! 406 406 Not Acceptable",
            })
    void postingIsDecidedBySelectorHeaderAndAccept(String target, String accept, String header, String brief) {
        Answer answer = app.post(target)
                .accept(accept)
                .header("x-sveltekit-action", header)
                .answer();
        assertThat(answer.brief()).isEqualTo(brief);
        assertThat(answer.header("Vary")).isNull();
    }

    @Tag("BOTH-1")
    @Tag("BOTH-2")
    @Tag("ACCEPT-7")
    @Test
    void htmxMeansThePage() {
        Answer post =
                app.post("/both").accept("*/*").header("HX-Request", "true").answer();
        Answer get = app.get("/both").accept("*/*").header("HX-Request", "true").answer();
        assertThat(post.brief()).isEqualTo("200 page */* application/x-www-form-urlencoded default");
        assertThat(post.header("Vary")).isEqualTo("HX-Request");
        assertThat(get.brief().strip()).isEqualTo("200 page */*");
        assertThat(get.header("Vary")).isEqualTo("Accept, HX-Request");
    }

    @Tag("BOTH-5")
    @ParameterizedTest(name = "Content-Type: {0}, Accept: {1}: {2}")
    @CsvSource(
            delimiter = '!',
            value = {
                "application/json ! application/json ! 200 {\"endpoint\":\"POST\"}",
                "text/csv ! application/json ! 415 {\"type\":\"error\",\"error\":{\"message\":\"Unsupported Media Type\"}}",
                "application/x-form-action ! application/json ! 415 {\"type\":\"error\",\"error\":{\"message\":\"Unsupported Media Type\"}}",
                "application/x-form-action ! text/html ! 415 415 Unsupported Media Type",
                "application/json ! text/html ! 415 415 Unsupported Media Type",
            })
    void theTypesDecideAsJaxRsWould(String type, String accept, String brief) {
        Answer answer = app.post("/both")
                .header("Content-Type", type)
                .accept(accept)
                .body("{}")
                .answer();
        assertThat(answer.brief()).isEqualTo(brief);
    }

    @Tag("BOTH-6")
    @Tag("REST-6")
    @Test
    void aMatrixParameterDoesNotMatter() {
        assertThat(app.get("/both;jsessionid=1")
                        .accept("*/*, text/html")
                        .answer()
                        .brief())
                .startsWith("200 page");
    }

    @Tag("BOTH-2")
    @Test
    void otherMethodsAreTheEndpoints() {
        assertThat(app.send("PUT", "/both").accept("*/*").answer().brief()).isEqualTo("200 endpoint PUT");
        assertThat(app.send("DELETE", "/both").answer().status()).isEqualTo(405);
    }

    @Tag("BOTH-6")
    @Test
    void aSubResourceIsNotThePage() {
        assertThat(app.get("/both/sub/x").accept("*/*").answer().brief()).isEqualTo("200 below x");
    }

    @Tag("BOTH-3")
    @Tag("BOTH-4")
    @ParameterizedTest(name = "{0} {1}, Accept: {2}: {3}")
    @CsvSource({
        "POST, /put, text/html, 200 page {} default",
        "POST, /put, */*, '405 {\"type\":\"error\",\"error\":{\"message\":\"Method Not Allowed\"}}'",
        "POST, /put, image/png, 405 405 Method Not Allowed",
        "GET, /put, text/html, '200 page {} '",
        "PUT, /put, text/html, '204 '",
    })
    void aPostThatMeansAnEndpointWithoutOneIsNotAllowed(String method, String path, String accept, String brief) {
        Exchange exchange = method.equals("POST") ? app.post(path) : app.send(method, path);
        Answer answer = exchange.accept(accept).answer();
        assertThat(answer.brief()).isEqualTo(brief);
        assertThat(answer.header("Allow")).isEqualTo(answer.status() == 405 ? "GET, HEAD, OPTIONS, PUT" : null);
        assertThat(answer.header("Vary")).isNull();
    }
}
