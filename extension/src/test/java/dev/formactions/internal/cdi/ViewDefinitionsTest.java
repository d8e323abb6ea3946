package dev.formactions.internal.cdi;

import static dev.formactions.internal.cdi.Refused.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.internal.cdi.Refused.Base;
import dev.formactions.scenario.App;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Views that refuse the deployment, with the text that their author reads. */
class ViewDefinitionsTest {

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

    @Tag("DEFINITION-8")
    @Test
    void aViewWithAMistakeIsToldWithItsName() {
        Throwable thrown = catchThrowable(
                () -> App.of(Base.class).view("v", "line one\n{{#open}}").start());
        assertThat(thrown).hasStackTraceContaining("FA-011: The view \"v\" has a mistake: ");
    }
}
