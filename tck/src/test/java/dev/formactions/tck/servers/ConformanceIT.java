package dev.formactions.tck.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import dev.formactions.tck.suite.Case;
import dev.formactions.tck.suite.Equality;
import dev.formactions.tck.suite.ServedScript;
import dev.formactions.tck.suite.Suite;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every case against the server that {@code arquillian.launch} names, with the conformance WAR at its root. */
@ExtendWith(ArquillianExtension.class)
class ConformanceIT {

    private static Equality equality;

    @ArquillianResource
    private URL deployed;

    @BeforeAll
    static void readTheFirstServersAnswers() throws IOException {
        equality = Answers.ofThisRun("conformance").equality();
    }

    @Deployment(testable = false)
    static WebArchive war() {
        return ConformanceWar.build();
    }

    @Rule({"SERVER-1", "SERVER-2", "WAR-1"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.formactions.tck.suite.Case#all")
    void theServerAnswersAsTheCaseSays(Case one) throws IOException {
        assertThat(deployed.getPath()).as("the application's root").isEqualTo("/");
        new Suite(root(), equality).run(one);
    }

    @Rule({"SERVER-1", "SERVER-2"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.formactions.tck.suite.Case#own")
    void theServerAnswersAsACaseOfOurOwnSays(Case one) throws IOException {
        new Suite(root(), equality).run(one);
    }

    @Rule("SCRIPT-1")
    @Test
    void theScriptForBrowsersIsServed() throws Exception {
        new ServedScript(root()).check();
    }

    private URI root() {
        return URI.create("http://localhost:" + deployed.getPort());
    }
}
