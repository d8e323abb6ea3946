package dev.formactions.internal.cdi;

import static dev.formactions.internal.cdi.Refused.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.formactions.Action;
import dev.formactions.ActionsOf;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import dev.formactions.internal.cdi.PathDefinitionsTest.Heir;
import dev.formactions.internal.cdi.Refused.Base;
import dev.formactions.scenario.App;
import dev.formactions.spi.ErrorHandler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages, action beans and error handlers that refuse the deployment for what beans they are, or are not. */
class BeanDefinitionsTest {

    @Path("/unscoped")
    @View("v")
    public static class Unscoped implements Page {}

    @Tag("DEFINITION-3")
    @Test
    void aPageIsABean() {
        Throwable thrown = catchThrowable(
                () -> App.of(Base.class).view("v", "").register(Unscoped.class).start());
        assertThat(thrown)
                .hasStackTraceContaining("FA-002: " + Unscoped.class.getName()
                        + " is a page, but no CDI bean. Give it a scope, such as @RequestScoped, and make sure that its"
                        + " archive is a bean archive.");
    }

    @ActionsOf(Base.class)
    @RequestScoped
    public static class LoadingActions {
        @Load
        public void load() {}
    }

    @Tag("DEFINITION-7")
    @Test
    void anActionBeanHasNoLoad() {
        assertThat(refusalOf(Base.class, LoadingActions.class))
                .isEqualTo("FA-009: LoadingActions is an action bean and has a method with @Load. Move the load to its"
                        + " page, Base.");
    }

    @ActionsOf(Heir.class)
    @RequestScoped
    public static class Homeless {
        @Action("a")
        public void a() {}
    }

    @Tag("DEFINITION-11")
    @Test
    void anActionBeanBelongsToAPage() {
        assertThat(refusalOf(Base.class, Homeless.class))
                .isEqualTo(
                        "FA-017: Homeless has actions of …Heir, which is no CDI bean. Name the class of the page itself,"
                                + " and give it a scope such as @RequestScoped.");
    }

    @RequestScoped
    public static class Stray {
        @Action("a")
        public void a() {}
    }

    @Tag("DEFINITION-11")
    @Test
    void aBeanWithActionsNamesItsPage() {
        assertThat(refusalOf(Stray.class))
                .isEqualTo(
                        "FA-019: …Stray has methods with @Action, but it belongs to no page. Let it implement Page, or"
                                + " name its page with @ActionsOf.");
    }

    public abstract static class AnyHandler implements ErrorHandler {
        @Override
        public Map<String, Object> handle(Throwable error, RequestEvent event, int status, String message) {
            return Map.of("message", getClass().getSimpleName());
        }
    }

    @ApplicationScoped
    public static class HandlerOne extends AnyHandler {}

    @ApplicationScoped
    public static class HandlerTwo extends AnyHandler {}

    @Tag("DEFINITION-13")
    @Test
    void thereIsOneErrorHandler() {
        assertThat(refusalOf(Base.class, HandlerOne.class, HandlerTwo.class))
                .isEqualTo(
                        "FA-022: There are 2 beans of type ErrorHandler: […HandlerOne, …HandlerTwo]. Keep one of them,"
                                + " or make one an enabled @Alternative.");
    }

    @ApplicationScoped
    @Alternative
    @Priority(1)
    public static class HandlerInstead extends AnyHandler {}

    @Tag("DEFINITION-13")
    @Test
    void anAlternativeReplacesTheOthers() {
        try (App app = App.of(Base.class, HandlerOne.class, HandlerTwo.class, HandlerInstead.class)
                .view("v", "")
                .start()) {
            assertThat(app.post("/?/nope").enhanced().answer().body())
                    .isEqualTo("{\"type\":\"error\",\"error\":{\"message\":\"HandlerInstead\"}}");
        }
    }
}
