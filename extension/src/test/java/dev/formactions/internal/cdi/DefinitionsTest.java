package dev.formactions.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.formactions.Action;
import dev.formactions.ActionsOf;
import dev.formactions.Layout;
import dev.formactions.LayoutOf;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import dev.formactions.scenario.App;
import dev.formactions.spi.ErrorHandler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every mistake in a page that refuses the deployment, with the whole text that its author reads. */
class DefinitionsTest {

    private static String refusalOf(Class<?>... beans) {
        Throwable thrown = catchThrowable(() -> {
            try (App app = App.of(beans).view("v", "").start()) {
                app.get("/").answer();
            }
        });
        assertThat(thrown).as("the deployment").isNotNull();
        Throwable cause = thrown;
        while (cause.getCause() != null && !cause.getMessage().startsWith("FA-")) {
            cause = cause.getCause();
        }
        return cause.getMessage().replace(DefinitionsTest.class.getName() + "$", "…");
    }

    @View("v")
    @RequestScoped
    public static class WithoutPath implements Page {}

    @Tag("DEFINITION-2")
    @Test
    void aPageHasAPath() {
        assertThat(refusalOf(WithoutPath.class))
                .isEqualTo("FA-001: …WithoutPath is a page without a path. Put @Path on the class itself: it is not"
                        + " inherited.");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class Base implements Page {
        @Action
        public void act() {}
    }

    @RequestScoped
    public static class Heir extends Base {}

    @Tag("DEFINITION-2")
    @Test
    void neitherPathNorViewIsInherited() {
        assertThat(refusalOf(Heir.class))
                .isEqualTo("2 problems with the pages:"
                        + "\n  FA-001: …Heir is a page without a path. Put @Path on the class itself: it is not inherited."
                        + "\n  FA-003: …Heir is a page without a view. Put @View(\"name\") on the class itself: it is not"
                        + " inherited.");
    }

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

    @Path("/")
    @RequestScoped
    public static class WithoutView implements Page {}

    @Tag("DEFINITION-2")
    @Test
    void aPageHasAView() {
        assertThat(refusalOf(WithoutView.class))
                .isEqualTo(
                        "FA-003: …WithoutView is a page without a view. Put @View(\"name\") on the class itself: it is"
                                + " not inherited.");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class DefaultAndNamed implements Page {
        @Action
        public void save() {}

        @Action("delete")
        public void delete() {}

        @Action("rename")
        public void rename() {}
    }

    @Tag("DEFINITION-4")
    @Test
    void aPageHasADefaultActionOrNamedOnes() {
        assertThat(refusalOf(DefaultAndNamed.class))
                .isEqualTo(
                        "FA-004: DefaultAndNamed has a default action, DefaultAndNamed.save, beside named ones: [delete,"
                                + " rename]. A page has either one default action or named ones: give the default action a name,"
                                + " and its form the action ?/name.");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class Hidden implements Page {
        @Action
        void act() {}

        @Load
        protected void load() {}
    }

    @Tag("DEFINITION-5")
    @Test
    void actionsAndLoadsArePublic() {
        assertThat(refusalOf(Hidden.class))
                .isEqualTo("2 problems with the pages:"
                        + "\n  FA-005: Hidden.act is not public. Actions and loads are called from outside their class:"
                        + " make it public."
                        + "\n  FA-005: Hidden.load is not public. Actions and loads are called from outside their class:"
                        + " make it public.");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class Twice implements Page {
        @Action("save")
        public void one() {}
    }

    @ActionsOf(Twice.class)
    @RequestScoped
    public static class TwiceAgain {
        @Action("save")
        public void other() {}
    }

    @Tag("DEFINITION-6")
    @Test
    void aNameIsUsedOnce() {
        assertThat(refusalOf(Twice.class, TwiceAgain.class))
                .isEqualTo("FA-006: Twice.one and TwiceAgain.other are both the action \"save\" of Twice. Rename one of"
                        + " them.");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class Reserved implements Page {
        @Action("default")
        public void act() {}
    }

    @Tag("DEFINITION-6")
    @Test
    void theNameDefaultIsReserved() {
        assertThat(refusalOf(Reserved.class))
                .isEqualTo(
                        "FA-007: Reserved.act: the name \"default\" is reserved. Write @Action without a name for the"
                                + " default action.");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class TwoLoads implements Page {
        @Load
        public void one() {}

        @Load
        public void two() {}
    }

    @Tag("DEFINITION-7")
    @Test
    void aPageHasOneLoad() {
        assertThat(refusalOf(TwoLoads.class))
                .isEqualTo(
                        "FA-008: TwoLoads.one and TwoLoads.two both have @Load, but a page has one load. Let one of them"
                                + " call the other.");
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

    @Path("/")
    @View("account/missing")
    @RequestScoped
    public static class MissingView implements Page {}

    @Tag("DEFINITION-8")
    @Test
    void theViewExists() {
        assertThat(refusalOf(MissingView.class))
                .isEqualTo("FA-010: MissingView: the view \"account/missing\" does not exist. Looked for"
                        + " account/missing.mustache in WEB-INF/views of the WAR, then in META-INF/views and views on the"
                        + " class path. Create it, or correct the name in @View.");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class StrangeParameter implements Page {
        @Action
        public void act(RequestEvent event, Thread thread) {}
    }

    @Tag("DEFINITION-9")
    @Test
    void everyParameterCanBeSupplied() {
        assertThat(refusalOf(StrangeParameter.class))
                .isEqualTo(
                        "FA-012: StrangeParameter.act: parameter 2 has type java.lang.Thread, which is neither a form"
                                + " object (a record, or a bean with setters) nor FormData, Cookies, RequestEvent or another"
                                + " request type, and it has no annotation such as @QueryParam. Remove it, or inject it into"
                                + " a field.");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class Unconvertible implements Page {
        @Action
        public void act(@QueryParam("at") Runtime at) {}
    }

    @Tag("DEFINITION-9")
    @Test
    void everyParameterCanBeConverted() {
        assertThat(refusalOf(Unconvertible.class))
                .isEqualTo("FA-013: Unconvertible.act: parameter 1: @QueryParam(\"at\") cannot be converted to"
                        + " java.lang.Runtime. Use String, a primitive, a type with a public static valueOf(String) or"
                        + " fromString(String) or a public constructor with one String, or a List, a Set, a SortedSet or"
                        + " an array of one; or register a ParamConverterProvider.");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class NoBeanParam implements Page {
        @Load
        public void load(@BeanParam Runtime runtime) {}
    }

    @Tag("DEFINITION-9")
    @Test
    void aBeanParamCanBeMade() {
        assertThat(refusalOf(NoBeanParam.class))
                .isEqualTo("FA-014: NoBeanParam.load: parameter 1: java.lang.Runtime cannot be a @BeanParam: it needs a"
                        + " public constructor without parameters and fields or setters with annotations such as"
                        + " @QueryParam, and cannot hold a @BeanParam of its own type.");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class VagueEndpoints implements Page {
        @GET
        public String read() {
            return "";
        }

        @POST
        public String write() {
            return "";
        }
    }

    @Tag("DEFINITION-10")
    @Test
    void endpointsBesideAPageNameTheirTypes() {
        assertThat(refusalOf(VagueEndpoints.class))
                .isEqualTo("2 problems with the pages:"
                        + "\n  FA-016: VagueEndpoints.read is a GET beside a page and has no @Produces, so that JAX-RS"
                        + " cannot tell the two apart. Name the types that it gives."
                        + "\n  FA-015: VagueEndpoints.write is a POST beside the actions of a page and has no @Consumes, so"
                        + " that JAX-RS cannot tell the two apart. Name the types that it takes.");
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

    @Path("/")
    @View("v")
    @RequestScoped
    public static class Muddled implements Page {
        @Action
        @Load
        public void both() {}
    }

    @Tag("DEFINITION-5")
    @Test
    void aMethodIsAnActionOrALoad() {
        assertThat(refusalOf(Muddled.class))
                .isEqualTo("FA-018: Muddled.both is both an @Action and a @Load. Make two methods of it.");
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

    @Path("/")
    @View("v")
    @RequestScoped
    public static class Static implements Page {
        @Action
        public static void act() {}
    }

    @Tag("DEFINITION-5")
    @Test
    void actionsAreNotStatic() {
        assertThat(refusalOf(Static.class))
                .isEqualTo("FA-020: Static.act is static. Actions and loads are methods of the bean: remove static.");
    }

    @Path("a/{id}/")
    @View("v")
    @RequestScoped
    public static class One implements Page {}

    @Path("/a/{name}")
    @View("v")
    @RequestScoped
    public static class Other implements Page {}

    @Tag("DEFINITION-12")
    @Test
    void aPathHasOnePage() {
        assertThat(refusalOf(One.class, Other.class))
                .isEqualTo("FA-021: One and Other are both pages at /a/{name}. Give one of them another @Path.");
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

    @Path("/")
    @View("../secret.html")
    @RequestScoped
    public static class StrangeView implements Page {}

    @Tag("DEFINITION-2")
    @Test
    void aViewHasAPlainName() {
        assertThat(refusalOf(StrangeView.class))
                .isEqualTo(
                        "FA-023: StrangeView: @View(\"../secret.html\") is no name of a view. Expected letters, digits,"
                                + " _ and -, in folders separated by /, without a leading slash and without an extension.");
    }

    @ApplicationScoped
    @LayoutOf("admin")
    public static class LayoutWithoutSlash implements Layout {
        @Override
        public Map<String, Object> data(RequestEvent event) {
            return Map.of();
        }
    }

    @Tag("DEFINITION-14")
    @Test
    void aLayoutsPathStartsWithASlash() {
        assertThat(refusalOf(LayoutWithoutSlash.class))
                .isEqualTo("FA-024: LayoutWithoutSlash: @LayoutOf(\"admin\") is no path. Start it with a slash, as in"
                        + " @LayoutOf(\"/admin\").");
    }

    @Path("/{id: [0-9}")
    @View("v")
    @RequestScoped
    public static class StrangePath implements Page {}

    @Tag("DEFINITION-2")
    @Test
    void aPathIsATemplate() {
        // Jersey's own extension refuses it, too, and before us.
        Throwable thrown = catchThrowable(() -> SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(new FormActionsExtension())
                .addBeanClasses(StrangePath.class)
                .initialize());
        assertThat(thrown)
                .hasMessage(
                        "FA-025: StrangePath: @Path(\"/{id: [0-9}\") is no path template: the expression [0-9 is none:"
                                + " Unclosed character class. Correct it.");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class Servlet implements Page {
        @Load
        public void load(HttpServletRequest request) {}
    }

    @Tag("DEFINITION-9")
    @Test
    void aServletRequestNeedsServlets() {
        assertThat(refusalOf(Servlet.class))
                .isEqualTo(
                        "FA-026: Servlet.load: parameter 1 is a servlet request, but this runtime has no servlets. Use"
                                + " RequestEvent instead.");
    }

    @Tag("DEFINITION-1")
    @Test
    void allProblemsAreToldAtOnce() {
        assertThat(refusalOf(
                        WithoutPath.class,
                        Reserved.class,
                        Stray.class,
                        One.class,
                        Other.class,
                        LayoutWithoutSlash.class))
                .startsWith("5 problems with the pages:")
                .contains("\n  FA-001: ", "\n  FA-007: ", "\n  FA-019: ", "\n  FA-021: ", "\n  FA-024: ");
    }

    @Tag("DEFINITION-1")
    @Test
    void viewsAndSettingsAreToldAtOnceToo() {
        Throwable thrown = catchThrowable(() -> App.of(MissingView.class)
                .setting("formactions.body-limit", "much")
                .setting("formactions.development", "maybe")
                .start());
        assertThat(thrown)
                .hasStackTraceContaining("3 problems with the pages:")
                .hasStackTraceContaining("FA-010: MissingView")
                .hasStackTraceContaining("FA-201: The JAX-RS application property formactions.body-limit is \"much\"")
                .hasStackTraceContaining(
                        "FA-201: The JAX-RS application property formactions.development is \"maybe\"");
    }

    @Tag("DEFINITION-8")
    @Test
    void aViewWithAMistakeIsToldWithItsName() {
        Throwable thrown = catchThrowable(
                () -> App.of(Base.class).view("v", "line one\n{{#open}}").start());
        assertThat(thrown).hasStackTraceContaining("FA-011: The view \"v\" has a mistake: ");
    }

    @Test
    void aCorrectApplicationStarts() {
        try (App app = App.of(Base.class, HandlerOne.class).view("v", "fine").start()) {
            assertThat(app.get("/").answer().brief()).isEqualTo("200 fine");
        }
    }
}
