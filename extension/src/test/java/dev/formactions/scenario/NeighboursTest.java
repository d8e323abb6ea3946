package dev.formactions.scenario;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.redirectLocal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** REST resources beside pages work as if there were no pages. */
class NeighboursTest {

    /** Would match everything that the resources serve, too. */
    @Path("/{first}/{second}")
    @View("v")
    @RequestScoped
    public static class Anything implements Page {
        @Action
        public void act() {}
    }

    @Path("/api")
    @RequestScoped
    public static class Api {

        @POST
        @Path("orders")
        @Consumes("application/x-www-form-urlencoded")
        public Response order(@FormParam("item") String item) {
            return Response.created(URI.create("orders/7")).entity(item).build();
        }

        @GET
        @Path("orders")
        @Produces("application/json")
        public String orders() {
            return "[]";
        }

        @POST
        @Path("moved")
        public Response moved() {
            return Response.seeOther(URI.create("elsewhere")).build();
        }

        @POST
        @Path("absolute")
        public Response absolute() {
            return Response.seeOther(URI.create("https://other.example/x")).build();
        }

        @POST
        @Path("bad")
        public Response bad() {
            throw new BadRequestException();
        }

        @POST
        @Path("error")
        public Response expected() {
            throw error(410, Map.of("message", "<gone>", "id", 7));
        }

        @POST
        @Path("redirect")
        public Response redirected(@QueryParam("to") String to) {
            throw to == null ? redirect("/over") : redirectLocal(to, "/home");
        }

        @POST
        @Path("away")
        public Response away() {
            throw redirect("https://evil.example/");
        }
    }

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(Anything.class, Api.class).view("v", "page").start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static Exchange client(String path) {
        return app.send("POST", path).accept("*/*").header("Content-Type", "application/x-www-form-urlencoded");
    }

    @Tag("REST-1")
    @Tag("CSRF-9")
    @Tag("JERSEY-3")
    @Test
    void aProgramMayPostAForm() {
        Answer answer = client("/api/orders").body("item=book").answer();
        assertThat(answer.brief()).isEqualTo("201 book");
        assertThat(answer.header("Location")).isEqualTo("http://localhost:8080/orders/7");
        assertThat(answer.header("Vary")).isNull();
    }

    @Tag("REST-1")
    @Test
    void itsAcceptHeaderIsItsOwn() {
        assertThat(app.get("/api/orders").accept("text/html").answer().status()).isEqualTo(406);
        assertThat(app.get("/api/orders").accept("application/json").answer().brief())
                .isEqualTo("200 []");
    }

    @Tag("REST-1")
    @Tag("JERSEY-3")
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "/api/moved, 303, http://localhost:8080/elsewhere",
        "/api/absolute, 303, https://other.example/x",
        "/api/bad, 400,",
        "/api/nothing-here, 404,",
    })
    void itsAnswersAreItsOwn(String path, int status, String location) {
        Answer answer = client(path).accept("application/json").answer();
        assertThat(answer.brief()).isEqualTo(status + " ");
        assertThat(answer.header("Location")).isEqualTo(location);
    }

    @Tag("REST-2")
    @Test
    void itMayThrowAnExpectedError() {
        Answer json = client("/api/error").accept("application/json").answer();
        assertThat(json.status()).isEqualTo(410);
        assertThat(json.body())
                .startsWith("{\"type\":\"error\",\"error\":{\"message\":\"<gone>\"")
                .contains("\"id\":7");
        Answer html = client("/api/error").accept("text/html").answer();
        assertThat(html.status()).isEqualTo(410);
        assertThat(html.body()).contains("<p>&lt;gone&gt;</p>");
    }

    @Tag("REST-2")
    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "/api/redirect, /over",
        "/api/redirect?to=/there, /there",
        "/api/redirect?to=https://evil.example/, /home",
    })
    void itMayThrowARedirect(String path, String location) {
        Answer answer = client(path).answer();
        assertThat(answer.brief()).isEqualTo("303 ");
        assertThat(answer.header("Location")).isEqualTo(location);
    }

    @Tag("REST-2")
    @Test
    void itsRedirectsDoNotLeaveTheOriginEither() {
        try (Logged logged = new Logged()) {
            Answer answer = client("/api/away").answer();
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.header("Location")).isNull();
            assertThat(logged.lines()).hasSize(1);
        }
    }
}
