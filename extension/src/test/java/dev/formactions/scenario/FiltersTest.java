package dev.formactions.scenario;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The application's own filters around pages. */
@SuppressWarnings("try") // Some logs are only kept quiet.
class FiltersTest {

    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Guarded {}

    @Path("/open")
    @View("v")
    @RequestScoped
    public static class Open implements Page {
        @Action
        public ActionResult act(RequestEvent event) {
            return success(String.valueOf(event.locals().get("by-filter")));
        }
    }

    @Path("/guarded")
    @View("v")
    @RequestScoped
    @Guarded
    public static class GuardedPage extends Open {}

    @Path("/staff")
    @View("v")
    @RequestScoped
    @RolesAllowed("staff")
    public static class Staff extends Open {}

    @Path("/none")
    @View("v")
    @RequestScoped
    public static class None implements Page {}

    /** Ends requests as the header X-End says. */
    @Priority(Priorities.USER)
    static final class EndFilter implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext context) {
            context.setProperty("by-filter", "told by the filter");
            switch (String.valueOf(context.getHeaderString("X-End"))) {
                case "redirect" ->
                    context.abortWith(
                            Response.status(302).header("Location", "/login").build());
                case "refuse" ->
                    context.abortWith(Response.status(401).entity("who are you").build());
                case "answer" -> context.abortWith(Response.ok("by the filter").build());
                case "throw-redirect" -> throw redirect("/login");
                case "throw-away" -> throw redirect("https://evil.example");
                case "throw-error" -> throw error(402, "Pay first");
                case "throw-web" -> throw new ForbiddenException();
                default -> {}
            }
        }
    }

    @Guarded
    @Priority(Priorities.USER + 1)
    static final class Guard implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext context) {
            context.setProperty("by-filter", "guarded");
        }
    }

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(Open.class, GuardedPage.class, Staff.class, None.class)
                .view("v", "page {{form}}")
                .view("error", "{{page.status}} {{page.error.message}}")
                .register(new EndFilter())
                .register(new Guard())
                .register(RolesAllowedDynamicFeature.class)
                .start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Tag("JSON-8")
    @Tag("REDIRECT-7")
    @Tag("REST-5")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '^',
            textBlock =
                    """
            redirect       ! 200 {"type":"redirect","status":302,"location":"/login"}
            refuse         ! 401 {"type":"error","error":{"message":"Unauthorized"}}
            answer         ! 200 by the filter
            throw-redirect ! 200 {"type":"redirect","status":303,"location":"/login"}
            throw-away     ! 500 {"type":"error","error":{"message":"Internal Error"}}
            throw-error    ! 402 {"type":"error","error":{"message":"Pay first"}}
            throw-web      ! 403 {"type":"error","error":{"message":"Forbidden"}}
            pass           ! 200 {"type":"success","status":200,"data":"[\\"told by the filter\\"]"}""")
    void aScriptReadsAResultWhereverARequestEnds(String end, String brief) {
        try (Logged ignored = new Logged()) {
            Answer answer = app.post("/open").enhanced().header("X-End", end).answer();
            assertThat(answer.brief()).isEqualTo(brief);
            assertThat(answer.header("Location")).isNull();
        }
    }

    @Tag("REST-4")
    @Tag("REST-5")
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "redirect, '302 ', http://localhost:8080/login",
        "refuse, 401 who are you,",
        "answer, 200 by the filter,",
        "throw-redirect, '303 ', /login",
        "throw-away, 500 500 Internal Error,",
        "throw-error, 402 402 Pay first,",
        "throw-web, '403 ',",
        "pass, 200 page told by the filter,",
    })
    void aBrowserGetsWhatTheFilterAnswered(String end, String brief, String location) {
        try (Logged ignored = new Logged()) {
            Answer answer = app.post("/open").header("X-End", end).answer();
            assertThat(answer.brief()).isEqualTo(brief);
            assertThat(answer.header("Location")).isEqualTo(location);
        }
    }

    @Tag("REST-3")
    @Test
    void aFilterCanBeBoundByName() {
        assertThat(app.post("/guarded").answer().brief()).isEqualTo("200 page guarded");
    }

    @Tag("REST-3")
    @Tag("JSON-8")
    @Test
    void rolesAreChecked() {
        assertThat(app.get("/staff").answer().status()).isEqualTo(403);
        assertThat(app.get("/staff").as("staff").answer().status()).isEqualTo(200);
        assertThat(app.post("/staff").answer().status()).isEqualTo(403);
        assertThat(app.post("/staff").enhanced().answer().brief())
                .isEqualTo("403 {\"type\":\"error\",\"error\":{\"message\":\"Forbidden\"}}");
        assertThat(app.post("/staff").as("staff").answer().status()).isEqualTo(200);
    }

    @Tag("METHOD-3")
    @Tag("METHOD-4")
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"OPTIONS, /none", "PUT, /none", "OPTIONS, /open", "PUT, /open"})
    void allowPromisesAPostOnlyWhereThereAreActions(String method, String path) {
        Answer answer = app.send(method, path)
                .accept("*/*")
                .header("Sec-Fetch-Site", "same-origin")
                .answer();
        assertThat(answer.status()).isIn(200, 204, 405);
        assertThat(answer.header("Allow").split(", ?"))
                .contains("GET", "OPTIONS")
                .satisfies(allowed ->
                        assertThat(java.util.List.of(allowed).contains("POST")).isEqualTo(path.equals("/open")));
    }

    @Tag("CSRF-1")
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"PUT, /none", "PATCH, /open", "DELETE, /open"})
    void aMethodThatNoPageHasIsNoneOfAnotherOriginsBusiness(String method, String path) {
        Answer answer = app.send(method, path)
                .accept("application/json")
                .header("Origin", "https://evil.example")
                .answer();
        assertThat(answer.brief())
                .isEqualTo("403 {\"type\":\"error\",\"error\":{\"message\":\"Cross-site " + method
                        + " form submissions are forbidden\"}}");
        assertThat(answer.header("Allow")).isNull();
    }

    @Tag("REST-5")
    @ParameterizedTest
    @ValueSource(strings = {"image/*", "json", "text/*, image/*"})
    void whatAFilterThrowsIsAnsweredWhateverTheClientAccepts(String accept) {
        Answer answer = app.post("/open")
                .header("X-End", "throw-redirect")
                .accept(accept)
                .answer();
        assertThat(answer.status()).isEqualTo(303);
    }
}
