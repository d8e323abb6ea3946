package dev.formactions.internal.cdi;

import static dev.formactions.internal.cdi.Refused.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionsOf;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Actions, loads and endpoints that refuse the deployment, with the whole text that their author reads. */
class MethodDefinitionsTest {

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
}
