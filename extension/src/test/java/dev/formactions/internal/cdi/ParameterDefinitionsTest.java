package dev.formactions.internal.cdi;

import static dev.formactions.internal.cdi.Refused.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parameters of actions and loads that refuse the deployment, with the whole text that their author reads. */
class ParameterDefinitionsTest {

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
}
