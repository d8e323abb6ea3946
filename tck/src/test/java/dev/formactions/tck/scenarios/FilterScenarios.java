package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.formactions.tck.rules.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The application's own filters work around pages. */
public interface FilterScenarios extends OnSite {

    @Rule({"REST-3", "FLOW-2"})
    @Test
    default void aFilterThatIsBoundByNameRunsAroundThePagesThatHaveTheName() throws Exception {
        Reply bound = site().enhanced("/filters/audited").reply();
        assertThat(bound.brief()).isEqualTo(Reply.success("by name"));
        assertThat(bound.header("X-Audited")).isEqualTo("yes");
        Reply shown = site().get("/filters/audited").reply();
        assertThat(shown.brief()).isEqualTo("200 page 200");
        assertThat(shown.header("X-Audited")).isEqualTo("yes");
        Reply free = site().enhanced("/filters/unaudited").reply();
        assertThat(free.brief()).isEqualTo(Reply.success("null"));
        assertThat(free.header("X-Audited")).isNull();
    }

    @Rule({"REST-3", "FLOW-6"})
    @Test
    default void anActionSeesWhoTheFiltersSayIsThere() throws Exception {
        assertThat(site().enhanced("/filters/who").reply().brief()).isEqualTo(Reply.success("nobody"));
        assertThat(site().enhanced("/filters/who").as("ann staff").reply().brief())
                .isEqualTo(Reply.success("ann true"));
        assertThat(site().enhanced("/filters/who").as("bob guest").reply().brief())
                .isEqualTo(Reply.success("bob false"));
    }

    /**
     * Whether the container asks for roles as well, and knows nobody but whom it has logged in itself. GlassFish and Payara
     * do, in no particular order, and answer themselves; there {@code RolesIT} logs callers in.
     */
    default boolean rolesAreThoseOfTheContainer() {
        return false;
    }

    @Rule("REST-3")
    @Test
    default void rolesAreAskedForBeforeAPageIsReached() throws Exception {
        // A container that does not know the caller says 401, Jersey beside it 403, whoever is first: nothing to
        // compare.
        Site site = new Site(site().root());
        List<Integer> refusals = rolesAreThoseOfTheContainer() ? List.of(401, 403) : List.of(403);
        assertThat(site.get("/filters/staff").as("bob guest").reply().status()).isIn(refusals);
        assertThat(site.post("/filters/staff").as("bob guest").reply().status()).isIn(refusals);
        assertThat(site.enhanced("/filters/staff").as("bob guest").reply().status())
                .isIn(refusals);
    }

    @Rule("REST-3")
    @Test
    default void aPageIsReachedByWhomAFilterHasGivenTheRole() throws Exception {
        assumeFalse(rolesAreThoseOfTheContainer(), "the container asks for roles of its own");
        assertThat(site().get("/filters/staff").as("ann staff").reply().brief()).isEqualTo("200 page 200");
        assertThat(site().enhanced("/filters/staff").as("ann staff").reply().brief())
                .isEqualTo(Reply.success("ann true"));
    }

    @Rule({"REST-3", "JSON-8"})
    @Test
    default void aScriptReadsThatItsCallerHasNotTheRole() throws Exception {
        assumeFalse(rolesAreThoseOfTheContainer(), "the container answers itself");
        assertThat(site().enhanced("/filters/staff").as("bob guest").reply().brief())
                .isEqualTo(Reply.error(403, "Forbidden"));
    }

    @Rule({"CSRF-7", "JSON-8"})
    @Test
    default void anotherOriginIsRefusedBeforeRolesAreAskedFor() throws Exception {
        assertThat(site().enhanced("/filters/staff")
                        .as("bob guest")
                        .header("Origin", "https://elsewhere.example")
                        .reply()
                        .brief())
                .isEqualTo(Reply.error(403, "Cross-site POST form submissions are forbidden"));
    }
}
