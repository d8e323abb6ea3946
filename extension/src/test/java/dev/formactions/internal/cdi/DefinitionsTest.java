package dev.formactions.internal.cdi;

import static dev.formactions.internal.cdi.Refused.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.formactions.internal.cdi.BeanDefinitionsTest.HandlerOne;
import dev.formactions.internal.cdi.BeanDefinitionsTest.Stray;
import dev.formactions.internal.cdi.MethodDefinitionsTest.Reserved;
import dev.formactions.internal.cdi.PathDefinitionsTest.LayoutWithoutSlash;
import dev.formactions.internal.cdi.PathDefinitionsTest.One;
import dev.formactions.internal.cdi.PathDefinitionsTest.Other;
import dev.formactions.internal.cdi.PathDefinitionsTest.WithoutPath;
import dev.formactions.internal.cdi.Refused.Base;
import dev.formactions.internal.cdi.ViewDefinitionsTest.MissingView;
import dev.formactions.scenario.App;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All mistakes in pages are told at once, and without one the application starts. */
class DefinitionsTest {

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

    @Test
    void aCorrectApplicationStarts() {
        try (App app = App.of(Base.class, HandlerOne.class).view("v", "fine").start()) {
            assertThat(app.get("/").answer().brief()).isEqualTo("200 fine");
        }
    }
}
