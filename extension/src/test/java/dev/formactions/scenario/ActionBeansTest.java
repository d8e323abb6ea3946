package dev.formactions.scenario;

import static dev.formactions.ActionResult.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.ActionsOf;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actions in beans of their own, and pages of every scope. */
@SuppressWarnings("try") // Some logs are only kept quiet.
class ActionBeansTest {

    /** Counts what becomes of beans. */
    @ApplicationScoped
    public static class Lives {

        private int born;
        private int gone;

        public void born() {
            born++;
        }

        public void gone() {
            gone++;
        }

        @Override
        public String toString() {
            return born + " born, " + gone + " gone";
        }
    }

    @Path("/home")
    @View("v")
    @RequestScoped
    public static class Home implements Page {

        private String note = "none";

        public void note(String text) {
            note = text;
        }

        @Load
        public String load() {
            return note;
        }

        @Action("own")
        public ActionResult own() {
            note = "own";
            return success();
        }
    }

    @ActionsOf(Home.class)
    @Dependent
    public static class DependentActions {

        private final Lives lives;

        @Inject
        Home home;

        @Inject
        public DependentActions(Lives lives) {
            this.lives = lives;
            lives.born();
        }

        @Action("dependent")
        public ActionResult act() {
            home.note("dependent");
            return success();
        }

        @Action("broken")
        public ActionResult broken() {
            throw new IllegalStateException("secret");
        }

        @PreDestroy
        void die() {
            lives.gone();
        }
    }

    @ActionsOf(Home.class)
    @RequestScoped
    public static class ScopedActions {

        @Inject
        Home home;

        private String heard = "";

        @Action("scoped")
        public ActionResult act(RequestEvent event) {
            heard += event.params().toString() + event.method();
            home.note("scoped " + heard);
            return success();
        }
    }

    @ActionsOf(Home.class)
    @Singleton
    public static class SingletonActions {

        @Inject
        Home home;

        private int calls;

        @Action("singleton")
        public ActionResult act() {
            home.note("call " + ++calls);
            return success();
        }
    }

    @Path("/dependent")
    @View("v")
    @Dependent
    public static class DependentPage implements Page {

        private String note = "none";

        @Load
        public String load() {
            return note;
        }

        @Action
        public void act() {
            note = "the same instance";
        }
    }

    @Path("/application")
    @View("v")
    @ApplicationScoped
    public static class SharedPage implements Page {

        private int calls;

        @Load
        public String load() {
            return "call " + calls;
        }

        @Action
        public void act() {
            calls++;
        }
    }

    private App app;

    @BeforeEach
    void start() {
        app = App.of(
                        Lives.class,
                        Home.class,
                        DependentActions.class,
                        ScopedActions.class,
                        SingletonActions.class,
                        DependentPage.class,
                        SharedPage.class)
                .view("v", "{{data}}")
                .start();
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Tag("FLOW-9")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/home?/own, own",
        "/home?/dependent, dependent",
        "/home?/scoped, scoped {}POST",
        "/home?/singleton, call 1",
        "/dependent, the same instance",
        "/application, call 1",
    })
    void theLoadSeesWhatTheActionDid(String target, String body) {
        assertThat(app.post(target).answer().brief()).isEqualTo("200 " + body);
    }

    @Tag("FLOW-9")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/home?/scoped, scoped {}POST",
        "/home?/singleton, call 2",
        "/dependent, the same instance",
        "/application, call 2",
    })
    void aBeanLivesAsLongAsItsScope(String target, String second) {
        app.post(target).answer();
        assertThat(app.post(target).answer().brief()).isEqualTo("200 " + second);
    }

    @Tag("FLOW-9")
    @Test
    void aDependentBeanIsReleasedAfterItsCall() {
        Lives lives = app.cdi().select(Lives.class).get();
        assertThat(lives).hasToString("0 born, 0 gone");
        app.post("/home?/dependent").answer();
        assertThat(lives).hasToString("1 born, 1 gone");
        try (Logged ignored = new Logged()) {
            app.post("/home?/broken").answer();
        }
        assertThat(lives).hasToString("2 born, 2 gone");
        app.get("/home").answer();
        assertThat(lives).hasToString("2 born, 2 gone");
    }
}
