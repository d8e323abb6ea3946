package dev.formactions.scenario;

import static dev.formactions.ActionResult.fail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Layout;
import dev.formactions.LayoutOf;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layouts contribute to the pages under their path. */
class LayoutsTest {

    private static final String VIEW = "{{data.root}},{{data.admin}},{{data.users}},{{data.who}},{{data.own}}|{{form}}";

    @Path("/")
    @View("v")
    @RequestScoped
    public static class Home implements Page {}

    @Path("/admin/users/{id}")
    @View("v")
    @RequestScoped
    public static class UserPage implements Page {

        public record Data(String own, String who) {}

        @Load
        public Data load(RequestEvent event) {
            event.locals().merge("trace", "load ", (a, b) -> a + "load ");
            return new Data("own", "page");
        }

        @Action
        public ActionResult act(RequestEvent event) {
            event.locals().put("trace", "action ");
            return fail(400, "form");
        }
    }

    @Path("/administrators")
    @View("v")
    @RequestScoped
    public static class Administrators implements Page {
        @Load
        public Map<String, Object> load() {
            Map<String, Object> data = new HashMap<>();
            data.put("own", null);
            data.put("who", "map");
            return data;
        }
    }

    @Path("/admin/text")
    @View("v")
    @RequestScoped
    public static class Text implements Page {
        @Load
        public String load() {
            return "no object";
        }
    }

    @ApplicationScoped
    @LayoutOf("/admin/users")
    public static class UsersLayout implements Layout {
        @Override
        public Map<String, Object> data(RequestEvent event) {
            event.locals().merge("trace", "users ", (a, b) -> a + "users ");
            return Map.of("users", "users", "who", "users");
        }
    }

    @ApplicationScoped
    @LayoutOf("/admin/")
    public static class AdminLayout implements Layout {
        @Override
        public Map<String, Object> data(RequestEvent event) {
            event.locals().merge("trace", "admin ", (a, b) -> a + "admin ");
            return Map.of("admin", "admin", "who", "admin");
        }
    }

    @ApplicationScoped
    public static class RootLayout implements Layout {
        @Override
        public Map<String, Object> data(RequestEvent event) {
            event.locals().merge("trace", "root ", (a, b) -> a + "root ");
            Map<String, Object> data = new HashMap<>();
            data.put("root", "root");
            data.put("who", "root");
            data.put("absent", null);
            return data;
        }
    }

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(
                        Home.class,
                        UserPage.class,
                        Administrators.class,
                        Text.class,
                        UsersLayout.class,
                        AdminLayout.class,
                        RootLayout.class)
                .view("v", VIEW)
                .register(new Trace())
                .start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Tag("LAYOUT-1")
    @Tag("LAYOUT-2")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "/ root,,,root,|",
                "/admin/users/7 root,admin,users,page,own|",
                "/administrators root,,,map,|",
            })
    void theLongestPathWinsAndThePageOverAll(String path, String body) {
        assertThat(app.get(path).answer().body()).isEqualTo(body);
    }

    @Tag("FLOW-1")
    @Tag("JSON-1")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "GET, text/html, root admin users load",
        "POST, text/html, action root admin users load",
        "POST, application/json, action",
    })
    void layoutsRunAfterTheActionAndBeforeTheLoad(String method, String accept, String trace) {
        Answer answer = (method.equals("GET") ? app.get("/admin/users/7") : app.post("/admin/users/7"))
                .accept(accept)
                .answer();
        assertThat(answer.header("X-Trace")).isEqualTo(trace);
    }

    @Tag("LAYOUT-3")
    @Test
    void aLoadWithoutNamesCannotBePutTogetherWithThem() {
        try (Logged logged = new Logged()) {
            assertThat(app.get("/admin/text").answer().status()).isEqualTo(500);
            assertThat(logged.thrown())
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .isEqualTo(
                            "FA-102: the load returned a java.lang.String, which cannot be put together with what the"
                                    + " layouts of the page contribute. Return a record, a bean or a map.");
        }
    }
}
