package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import org.junit.jupiter.api.Test;

/** Below a context path and an application path, addresses are what the application says. */
public interface AddressScenarios extends OnSite {

    @Rule({"FLOW-4", "FLOW-5", "VIEW-1", "VIEW-2", "WAR-1"})
    @Test
    default void theBaseIsContextPathAndApplicationPath() throws Exception {
        Reply reply = site().get("/addresses/1").reply();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .contains("base=" + site().base() + " data=" + site().base() + " route=/addresses/{id} path="
                        + site().base() + "/addresses/1 id=1")
                .contains("<a href=\"" + site().base() + "/addresses/2\">next</a> <a href=\"" + site().base()
                        + "/addresses/2\">next</a>");
        assertThat(site().enhanced("/addresses/1?/base").reply().brief()).isEqualTo(Reply.success(site().base()));
    }

    @Rule("FLOW-5")
    @Test
    default void aLinkBelowTheBaseLeadsToAPage() throws Exception {
        assertThat(site().get("/addresses/2").reply().body()).contains("id=2");
    }

    @Rule("VIEW-3")
    @Test
    default void theAddressOfAnActionKeepsTheOtherParameters() throws Exception {
        assertThat(site().get("/addresses/1").reply().body()).contains("action=\"?/base\"");
        assertThat(site().get("/addresses/1?tab=2").reply().body()).contains("action=\"?/base&amp;tab&#61;2\"");
        assertThat(site().post("/addresses/1?/remember&tab=2").reply().body())
                .contains("action=\"?/base&amp;tab&#61;2\"");
    }

    @Rule({"HTML-3", "REDIRECT-2", "JERSEY-3"})
    @Test
    default void aRedirectLeadsWhereTheActionSays() throws Exception {
        Reply below = site().post("/addresses/1?/next").reply();
        assertThat(below.brief()).isEqualTo("303");
        assertThat(below.header("Location")).isEqualTo(site().base() + "/addresses/2");
        assertThat(site().post("/addresses/1?/away").reply().header("Location")).isEqualTo("/elsewhere?a=1");
        assertThat(site().post("/addresses/1?/relative").reply().header("Location"))
                .isEqualTo("2");
    }

    @Rule({"JSON-6", "REDIRECT-2"})
    @Test
    default void aRedirectForAScriptLeadsThereToo() throws Exception {
        assertThat(site().enhanced("/addresses/1?/next").reply().brief())
                .isEqualTo(Reply.redirect(303, site().base() + "/addresses/2"));
        assertThat(site().enhanced("/addresses/1?/away").reply().brief())
                .isEqualTo(Reply.redirect(303, "/elsewhere?a=1"));
        assertThat(site().enhanced("/addresses/1?/relative").reply().brief()).isEqualTo(Reply.redirect(303, "2"));
    }

    @Rule({"COOKIE-1", "COOKIE-4"})
    @Test
    default void thePathOfACookieIsTheRootUnlessTheActionSaysOtherwise() throws Exception {
        assertThat(site().post("/addresses/1?/remember").reply().cookies())
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("everywhere=1;").contains("Path=/;"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("here=2;").contains("Path=" + site().base() + ";"));
    }
}
