package dev.formactions.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.formactions.Action;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.scenario.App;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.regex.Pattern;

/** What the author of pages with a mistake reads, and a page without one. */
final class Refused {

    private static final Pattern OUTER_CLASS =
            Pattern.compile(Pattern.quote(Refused.class.getPackageName()) + "\\.\\w+\\$");

    /** Without a mistake. */
    @Path("/")
    @View("v")
    @RequestScoped
    public static class Base implements Page {
        @Action
        public void act() {}
    }

    private Refused() {}

    /** The text that refuses a deployment of the beans, with … for the package and the outer class. */
    static String refusalOf(Class<?>... beans) {
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
        return OUTER_CLASS.matcher(cause.getMessage()).replaceAll("…");
    }
}
