package dev.formactions.internal.cdi;

import static dev.formactions.internal.cdi.Refused.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.formactions.Layout;
import dev.formactions.LayoutOf;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import dev.formactions.internal.cdi.Refused.Base;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Paths of pages and layouts that refuse the deployment, with the whole text that their author reads. */
class PathDefinitionsTest {

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
}
