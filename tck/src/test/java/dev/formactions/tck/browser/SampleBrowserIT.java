package dev.formactions.tck.browser;

import dev.formactions.sample.stories.Chromium;
import dev.formactions.sample.stories.RegisterInBrowser;
import dev.formactions.sample.stories.SignInInBrowser;
import dev.formactions.tck.rules.Rule;
import dev.formactions.tck.servers.SampleWar;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stories of the sample in Chromium, with its WAR on the server that {@code arquillian.launch} names. */
@ExtendWith(ArquillianExtension.class)
class SampleBrowserIT {

    private static Chromium chromium;

    @ArquillianResource
    private URL deployed;

    @Deployment(testable = false)
    static WebArchive war() {
        return SampleWar.built();
    }

    @BeforeAll
    static void open() throws Exception {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Rule({"ENHANCE-1", "UPDATE-1", "WAR-1"})
    @Test
    void thePagesAreTheSameWithScriptsAndWithout() {
        new SignInInBrowser(chromium, SampleWar.root(deployed)).thePagesAreTheSameWithScriptsAndWithout();
        register().theFailedPageIsTheSameWithScriptsAndWithout();
    }

    @Rule("PENDING-1")
    @Test
    void whileTheServerChecksThePasswordTheFormIsPending() {
        new SignInInBrowser(chromium, SampleWar.root(deployed)).whileTheServerChecksThePasswordTheFormIsPending();
    }

    @Rule({"SHOWN-1", "SECRET-1"})
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasTypedIsKeptButNotThePassword(boolean scripts) {
        register().whatWasTypedIsKeptButNotThePassword(scripts);
    }

    @Rule({"FILE-1", "LIMIT-1"})
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsMendedIsAccepted(boolean scripts) {
        register().whatIsMendedIsAccepted(scripts);
    }

    private RegisterInBrowser register() {
        return new RegisterInBrowser(chromium, SampleWar.root(deployed));
    }
}
