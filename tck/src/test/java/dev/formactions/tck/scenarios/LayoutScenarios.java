package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import org.junit.jupiter.api.Test;

/** Layouts contribute to the pages below their path. */
public interface LayoutScenarios extends OnSite {

    @Rule("LAYOUT-1")
    @Test
    default void aLayoutContributesToThePagesBelowItsPath() throws Exception {
        assertThat(site().get("/layouts/public").reply().brief())
                .isEqualTo("200 order=site, page site=The site level=site own=page");
    }

    @Rule({"LAYOUT-2", "FLOW-1"})
    @Test
    default void ofSeveralLayoutsTheLongerPathComesLaterAndWins() throws Exception {
        assertThat(site().get("/layouts/admin/users").reply().brief())
                .isEqualTo("200 order=site, admin, page site=The site level=admin own=page");
    }

    @Rule("LAYOUT-1")
    @Test
    default void aPathEndsAtASlash() throws Exception {
        assertThat(site().get("/layouts/administrators").reply().brief())
                .isEqualTo("200 order=site, page site=The site level=site own=page");
    }

    @Rule("ERROR-7")
    @Test
    default void anErrorViewSeesTheLayoutsToo() throws Exception {
        assertThat(site().post("/layouts/admin/users").reply().brief())
                .isEqualTo("410 410 Gone site=The site level=admin");
    }

    @Rule("LAYOUT-1")
    @Test
    default void aPageElsewhereSeesNoLayout() throws Exception {
        assertThat(site().post("/filters/who").header("X-End", "error").reply().brief())
                .isEqualTo("402 402 Pay first site= level=");
    }
}
