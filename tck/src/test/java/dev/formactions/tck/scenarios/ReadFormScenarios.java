package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import org.junit.jupiter.api.Test;

/** Servers with servlet filters: one of them has read the form before the page. */
public interface ReadFormScenarios extends OnServers {

    /** What the server has logged since the application was deployed. */
    ServerLog log();

    @Rule("WAR-2")
    @Test
    default void theFieldsOfAFormArriveThatAServletFilterHasRead() throws Exception {
        assertThat(site().enhanced("/servers/read?/show")
                        .body("name=Ann&tag=a&tag=b&empty=&text=gr%C3%BC%C3%9F+%26")
                        .reply()
                        .brief())
                .isEqualTo(Reply.success("{empty=[], name=[Ann], tag=[a, b], text=[grüß &]}"));
    }

    @Rule("WAR-2")
    @Test
    default void parametersOfTheQueryAreNoFields() throws Exception {
        assertThat(site().enhanced("/servers/read?/show&language=de&tag=x&tag=b&gr%C3%BC%C3%9F=%C3%9F")
                        .body("name=Ann&tag=a&tag=b&tag=x")
                        .reply()
                        .brief())
                .isEqualTo(Reply.success("{name=[Ann], tag=[a, b, x]}"));
        assertThat(site().enhanced("/servers/read?/show&language=de").reply().brief())
                .isEqualTo(Reply.success("{}"));
    }

    @Rule("WAR-2")
    @Test
    default void theLogSaysOnceThatAFilterHasReadAForm() throws Exception {
        site().enhanced("/servers/read?/show").body("a=1").reply();
        site().enhanced("/servers/read?/show").body("a=2").reply();
        log().await("FA-301: a servlet filter has called getParameter() before a form was read.");
        assertThat(log().count("FA-301:")).isEqualTo(1);
    }
}
