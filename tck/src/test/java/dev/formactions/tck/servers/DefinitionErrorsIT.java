package dev.formactions.tck.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.formactions.tck.definitions.Mistake;
import dev.formactions.tck.definitions.Mistakes;
import dev.formactions.tck.definitions.ProperApplication;
import dev.formactions.tck.definitions.ProperPage;
import dev.formactions.tck.definitions.UnstartablePages;
import dev.formactions.tck.rules.Rule;
import dev.formactions.tck.scenarios.Reply;
import dev.formactions.tck.scenarios.ServerLog;
import dev.formactions.tck.scenarios.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A WAR with mistakes in the definition of its pages is refused by the server, whose log tells all of them. */
@ExtendWith(ArquillianExtension.class)
class DefinitionErrorsIT {

    private static final String MISTAKES = "dev.formactions.tck.definitions.Mistakes#";

    /** What the log says since a WAR was refused; each is deployed once for all its mistakes. */
    private static final Map<String, ServerLog> REFUSALS = new HashMap<>();

    @ArquillianResource
    private Deployer deployer;

    @Deployment(name = "broken-definitions", managed = false, testable = false)
    static WebArchive brokenDefinitions() {
        return war("broken-definitions", Mistakes.cdi()).addClasses(ProperPage.class, ProperApplication.class);
    }

    @Deployment(name = "broken-start", managed = false, testable = false)
    static WebArchive brokenStart() {
        return war("broken-start", Mistakes.start())
                .addClass(ProperPage.class)
                .addAsWebInfResource(new StringAsset(UnstartablePages.MISTAKEN), "views/mistaken.mustache");
    }

    @Deployment(name = "broken-path", managed = false, testable = false)
    static WebArchive brokenPath() {
        return war("broken-path", Mistakes.path()).addClass(ProperApplication.class);
    }

    @Deployment(name = "without-scope", managed = false, testable = false)
    static WebArchive withoutScope() {
        return war("without-scope", Mistakes.scope()).addClasses(ProperPage.class, ProperApplication.class);
    }

    @Deployment(name = "proper", managed = false, testable = false)
    static WebArchive proper() {
        return war("proper", List.of()).addClasses(ProperPage.class, ProperApplication.class);
    }

    private static WebArchive war(String name, List<Mistake> mistakes) {
        WebArchive war = ShrinkWrap.create(WebArchive.class, name + ".war")
                .addAsWebInfResource(new StringAsset("page"), "views/page.mustache");
        mistakes.forEach(mistake -> war.addClass(mistake.around()));
        return WarParts.withLibraries(war);
    }

    @Rule("DEFINITION-1")
    @ParameterizedTest
    @MethodSource(MISTAKES + "cdi")
    void cdiRefuses(Mistake mistake) throws Exception {
        refusal("broken-definitions").await(mistake.message());
    }

    @Rule("DEFINITION-1")
    @ParameterizedTest
    @MethodSource(MISTAKES + "start")
    void jaxRsRefuses(Mistake mistake) throws Exception {
        refusal("broken-start").await(mistake.message());
    }

    /** Jersey comes first, and says it in its own words. */
    @Rule("DEFINITION-1")
    @ParameterizedTest
    @MethodSource(MISTAKES + "path")
    void somebodyRefuses(Mistake mistake) throws Exception {
        ServerLog log = refusal("broken-path");
        assumeTrue(!hasJersey(), "a server that leaves the paths of pages to us");
        log.await(mistake.message());
    }

    /** RESTEasy makes a bean of every root resource. */
    @Rule("DEFINITION-1")
    @ParameterizedTest
    @MethodSource(MISTAKES + "scope")
    void jerseyRefuses(Mistake mistake) throws Exception {
        assumeTrue(hasJersey(), "a server that asks for a scope");
        refusal("without-scope").await(mistake.message());
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

    private static boolean hasJersey() {
        return RunningServer.name().matches(RunningServer.WITH_JERSEY);
    }

    private static Reply get(String deployment, String path) throws Exception {
        return new Site(RunningServer.root().resolve("/" + deployment))
                .get(path)
                .reply();
    }

    private ServerLog refusal(String deployment) throws Exception {
        ServerLog known = REFUSALS.get(deployment);
        if (known != null) {
            return known;
        }
        ServerLog log = ServerLog.of(RunningServer.logFile());
        Throwable refusal = catchThrowable(() -> deployer.deploy(deployment));
        if (refusal == null) {
            try {
                assertThat(RunningServer.goesOnWithoutJaxRs())
                        .as("the server has accepted the deployment")
                        .isTrue();
                assertThat(get(deployment, "/proper").status()).isGreaterThanOrEqualTo(400);
            } finally {
                deployer.undeploy(deployment);
            }
        }
        REFUSALS.put(deployment, log);
        return log;
    }
}
