package dev.formactions.jersey;

import static dev.formactions.ActionResult.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.scenario.App;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.glassfish.jersey.server.ServerProperties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page's locations are sent as given; those of other resources as Jersey would have sent them. */
class RelativeLocationsTest {

    @Path("/page")
    @View("v")
    @RequestScoped
    public static class Redirecting implements Page {
        @Action
        public ActionResult act(@QueryParam("to") String to) {
            return redirect(to);
        }
    }

    @Path("/rest/orders")
    @RequestScoped
    public static class Rest {
        @POST
        public Response create() {
            return Response.created(URI.create("7")).build();
        }
    }

    private static App.Builder app() {
        return App.of(Redirecting.class, Rest.class).view("v", "");
    }

    private static String created(App app) {
        return app.send("POST", "/rest/orders").accept("*/*").answer().header("Location");
    }

    @Tag("JERSEY-3")
    @ParameterizedTest
    @ValueSource(strings = {"/home", "?done", "done", ".", "", "/a b", "/<a>", "/%zz", "http://localhost:8080/x", "/ü"})
    void aPagesLocationIsSentAsItIs(String location) {
        try (App app = app().start()) {
            String to = location.isEmpty()
                    ? ""
                    : java.net.URLEncoder.encode(location, java.nio.charset.StandardCharsets.UTF_8);
            assertThat(app.post("/page?to=" + to).answer().header("Location")).isEqualTo(location);
        }
    }

    @Tag("JERSEY-3")
    @Test
    void aResourcesLocationIsResolvedAgainstTheApplication() {
        try (App app = app().start()) {
            assertThat(created(app)).isEqualTo("http://localhost:8080/7");
        }
    }

    @Test
    void aResourcesLocationIsResolvedAgainstTheRequestWhereJerseyIsToldSo() {
        try (App app = app().setting(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_RFC7231, true)
                .start()) {
            assertThat(created(app)).isEqualTo("http://localhost:8080/rest/7");
        }
    }

    @Test
    void anApplicationThatHasDecidedIsLeftAlone() {
        try (App app = app().setting(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true)
                .start()) {
            assertThat(created(app)).isEqualTo("7");
        }
    }
}
