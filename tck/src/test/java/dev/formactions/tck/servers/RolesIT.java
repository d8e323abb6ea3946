package dev.formactions.tck.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.login.LoginApplication;
import dev.formactions.tck.rules.Rule;
import dev.formactions.tck.scenarios.Ask;
import dev.formactions.tck.scenarios.Reply;
import dev.formactions.tck.scenarios.Site;
import dev.formactions.tck.scenarios.filters.StaffPage;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page for one role, where the server logs its callers in. */
@ExtendWith(ArquillianExtension.class)
class RolesIT {

    /** GlassFish and Payara do not think that a group is a role of that name; others do. */
    private static final String GROUPS =
            """
            <glassfish-web-app>
              <security-role-mapping><role-name>staff</role-name><group-name>staff</group-name></security-role-mapping>
            </glassfish-web-app>
            """;

    @ArquillianResource
    private URL deployed;

    @Deployment(testable = false)
    static WebArchive war() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "login.war")
                .addPackage(LoginApplication.class.getPackage())
                .addPackage(StaffPage.class.getPackage())
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(new StringAsset(GROUPS), "glassfish-web.xml")
                .addAsWebInfResource(new StringAsset("page {{page.status}}"), "views/scenarios/plain.mustache");
        return WarParts.withLibraries(war);
    }

    @Rule("REST-3")
    @Test
    void whoHasTheRoleSeesThePageAndReachesItsAction() throws Exception {
        assertThat(as("ann:ann", site().get("/filters/staff")).brief()).isEqualTo("200 page 200");
        assertThat(as("ann:ann", site().post("/filters/staff")).brief()).isEqualTo("200 page 200");
        assertThat(as("ann:ann", site().enhanced("/filters/staff")).brief()).isEqualTo(Reply.success("ann true"));
    }

    @Rule("REST-3")
    @Test
    void whoHasAnotherRoleIsForbidden() throws Exception {
        for (Ask ask : asks()) {
            assertThat(as("bob:bob", ask).status()).isEqualTo(403);
        }
    }

    /** The servers with Jersey look at roles themselves, and ask for a login; RESTEasy says no and nothing else. */
    @Rule("REST-3")
    @ParameterizedTest
    @ValueSource(strings = {"", "ann:bob"})
    void whoHasNotLoggedInIsRefused(String login) throws Exception {
        int status = RunningServer.name().matches(RunningServer.WITH_JERSEY) ? 401 : 403;
        for (Ask ask : asks()) {
            assertThat(as(login, ask).status()).isEqualTo(status);
        }
    }

    private Site site() {
        return new Site(URI.create("http://localhost:" + deployed.getPort() + "/login"));
    }

    private List<Ask> asks() {
        return List.of(site().get("/filters/staff"), site().post("/filters/staff"), site().enhanced("/filters/staff"));
    }

    private static Reply as(String login, Ask ask) throws Exception {
        String encoded = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        return login.isEmpty()
                ? ask.reply()
                : ask.header("Authorization", "Basic " + encoded).reply();
    }
}
