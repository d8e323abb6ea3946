package dev.formactions.jersey;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.fail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.scenario.Answer;
import dev.formactions.scenario.App;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.glassfish.jersey.server.mvc.MvcFeature;
import org.glassfish.jersey.server.mvc.Viewable;
import org.glassfish.jersey.server.mvc.spi.TemplateProcessor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where Jersey MVC is set up, its template processors render the views. */
class JerseyMvcTest {

    @Path("/login")
    @View("account/login")
    @RequestScoped
    public static class Login implements Page {

        @Load
        public String load() {
            return "loaded";
        }

        @Action("fail")
        public Object refuse() {
            return fail(422, "typed");
        }

        @Action("error")
        public Object expected() {
            return error(410, "Gone");
        }
    }

    /** Writes down what it is given. */
    static final class Writing implements TemplateProcessor<String> {

        private final Set<String> views;

        Writing(String... views) {
            this.views = Set.of(views);
        }

        @Override
        public String resolve(String name, MediaType type) {
            return views.contains(name) ? name : null;
        }

        @Override
        public void writeTo(
                String template,
                Viewable viewable,
                MediaType type,
                MultivaluedMap<String, Object> headers,
                OutputStream out)
                throws IOException {
            Map<?, ?> model = (Map<?, ?>) viewable.getModel();
            String text = template + " " + model.get("data") + " " + model.get("form");
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static App app(String... views) {
        return App.of(Login.class)
                .register(MvcFeature.class)
                .register(new Writing(views))
                .start();
    }

    @Tag("JERSEY-1")
    @Test
    void aPageIsRenderedByTheApplicationsProcessor() {
        try (App app = app("/account/login")) {
            Answer answer = app.get("/login").answer();
            assertThat(answer.brief()).isEqualTo("200 /account/login loaded null");
            assertThat(answer.header("Content-Type")).startsWith("text/html");
        }
    }

    @Tag("JERSEY-1")
    @Test
    void aFailureKeepsItsStatus() {
        try (App app = app("/account/login")) {
            assertThat(app.post("/login?/fail").answer().brief()).isEqualTo("422 /account/login loaded typed");
        }
    }

    @Tag("JERSEY-2")
    @Test
    void aScriptGetsThePageAsTheProcessorRendersIt() {
        try (App app = app("/account/login", "/error")) {
            assertThat(asking(app, "/login?/fail"))
                    .isEqualTo("200 {\"type\":\"failure\",\"status\":422,\"data\":\"[\\\"typed\\\"]\","
                            + "\"page\":{\"status\":422,\"html\":\"/account/login loaded typed\"}}");
            assertThat(asking(app, "/login?/error"))
                    .isEqualTo("410 {\"type\":\"error\",\"error\":{\"message\":\"Gone\"},"
                            + "\"page\":{\"status\":410,\"html\":\"/error {} null\"}}");
        }
    }

    private static String asking(App app, String path) {
        return app.post(path)
                .enhanced()
                .header("x-form-actions", "page")
                .answer()
                .brief();
    }

    @Test
    void theNearestErrorViewIsTheProcessorsToo() {
        try (App app = app("/account/login", "/error")) {
            assertThat(app.post("/login?/error").answer().brief()).isEqualTo("410 /error {} null");
        }
    }

    @Test
    void withoutAnErrorViewThePlainPageIsShown() {
        try (App app = app("/account/login")) {
            Answer answer = app.post("/login?/error").answer();
            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.body()).contains("<p>Gone</p>");
        }
    }

    @Test
    void withoutTheFeatureMustacheRenders() {
        try (App app = App.of(Login.class)
                .view("account/login", "mustache {{data}}")
                .register(new Writing("/account/login"))
                .start()) {
            assertThat(app.get("/login").answer().brief()).isEqualTo("200 mustache loaded");
        }
    }
}
