package dev.formactions.tck.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.formactions.tck.definitions.DefaultBesideNamedPage;
import dev.formactions.tck.definitions.NamedTwicePage;
import dev.formactions.tck.definitions.ProperApplication;
import dev.formactions.tck.definitions.ProperPage;
import dev.formactions.tck.definitions.WithoutPathPage;
import dev.formactions.tck.definitions.WithoutScopePage;
import dev.formactions.tck.definitions.WithoutViewPage;
import dev.formactions.tck.definitions.WronglySetApplication;
import dev.formactions.tck.rules.Rule;
import dev.formactions.tck.scenarios.Reply;
import dev.formactions.tck.scenarios.ServerLog;
import dev.formactions.tck.scenarios.Site;
import jakarta.ws.rs.core.Application;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A WAR with a mistake in the definition of its pages is refused by the server, whose log says why. */
@ExtendWith(ArquillianExtension.class)
class DefinitionErrorsIT {

    @ArquillianResource
    private Deployer deployer;

    @Deployment(name = "default-beside-named", managed = false, testable = false)
    static WebArchive defaultBesideNamed() {
        return war("default-beside-named", DefaultBesideNamedPage.class, ProperApplication.class);
    }

    @Deployment(name = "named-twice", managed = false, testable = false)
    static WebArchive namedTwice() {
        return war("named-twice", NamedTwicePage.class, ProperApplication.class);
    }

    @Deployment(name = "without-path", managed = false, testable = false)
    static WebArchive withoutPath() {
        return war("without-path", WithoutPathPage.class, ProperApplication.class);
    }

    @Deployment(name = "without-view", managed = false, testable = false)
    static WebArchive withoutView() {
        return war("without-view", WithoutViewPage.class, ProperApplication.class);
    }

    @Deployment(name = "without-scope", managed = false, testable = false)
    static WebArchive withoutScope() {
        return war("without-scope", WithoutScopePage.class, ProperApplication.class)
                .addClass(ProperPage.class);
    }

    @Deployment(name = "wrongly-set", managed = false, testable = false)
    static WebArchive wronglySet() {
        return war("wrongly-set", ProperPage.class, WronglySetApplication.class);
    }

    @Deployment(name = "proper", managed = false, testable = false)
    static WebArchive proper() {
        return war("proper", ProperPage.class, ProperApplication.class);
    }

    private static WebArchive war(String name, Class<?> page, Class<? extends Application> application) {
        WebArchive war = ShrinkWrap.create(WebArchive.class, name + ".war")
                .addClasses(page, application)
                .addAsWebInfResource(new StringAsset("page"), "views/page.mustache");
        return WarParts.withLibraries(war);
    }

    @Rule({"DEFINITION-1", "DEFINITION-4"})
    @Test
    void aDefaultActionBesideANamedOne() throws Exception {
        assertRefused(
                "default-beside-named",
                "FA-004: DefaultBesideNamedPage has a default action, DefaultBesideNamedPage.save, beside named ones:"
                        + " [delete].");
    }

    @Rule({"DEFINITION-1", "DEFINITION-6"})
    @Test
    void twoActionsOfOneName() throws Exception {
        assertRefused(
                "named-twice",
                "FA-006: NamedTwicePage.save and NamedTwicePage.store are both the action \"save\" of NamedTwicePage.");
    }

    @Rule({"DEFINITION-1", "DEFINITION-2"})
    @Test
    void aPageWithoutAPath() throws Exception {
        assertRefused(
                "without-path",
                "FA-001: dev.formactions.tck.definitions.WithoutPathPage is a page without a path. Put @Path on the class"
                        + " itself");
    }

    @Rule({"DEFINITION-1", "DEFINITION-8"})
    @Test
    void aPageWhoseViewIsNotThere() throws Exception {
        assertRefused(
                "without-view", "FA-010: WithoutViewPage: the view \"nowhere/to-be-found\" does not exist. Looked for");
    }

    @Rule({"CONFIG-1", "CONFIG-2"})
    @Test
    void aSettingWithAWrongValue() throws Exception {
        assertRefused(
                "wrongly-set",
                "FA-201: The JAX-RS application property formactions.body-limit is \"plenty\", expected a number of bytes");
    }

    /** RESTEasy makes a bean of every root resource. */
    @Rule("DEFINITION-3")
    @Test
    void aPageWithoutAScope() throws Exception {
        assumeTrue(RunningServer.name().matches(RunningServer.WITH_JERSEY), "a server that asks for a scope");
        assertRefused(
                "without-scope",
                "FA-002: dev.formactions.tck.definitions.WithoutScopePage is a page, but no CDI bean. Give it a scope");
    }

    @Rule("WAR-1")
    @Test
    void aProperApplicationIsDeployed() throws Exception {
        deployer.deploy("proper");
        try {
            assertThat(get("proper", "/proper").brief()).isEqualTo("200 page");
        } finally {
            deployer.undeploy("proper");
        }
    }

    private static Reply get(String deployment, String path) throws Exception {
        return new Site(RunningServer.root().resolve("/" + deployment))
                .get(path)
                .reply();
    }

    private void assertRefused(String deployment, String message) throws Exception {
        ServerLog log = ServerLog.of(RunningServer.logFile());
        Throwable refusal = catchThrowable(() -> deployer.deploy(deployment));
        if (refusal == null) {
            try {
                assertThat(RunningServer.goesOnWithoutJaxRs())
                        .as("the server has accepted the deployment")
                        .isTrue();
                assertThat(get(deployment, "/page").status()).isGreaterThanOrEqualTo(400);
            } finally {
                deployer.undeploy(deployment);
            }
        }
        log.await(message);
    }
}
