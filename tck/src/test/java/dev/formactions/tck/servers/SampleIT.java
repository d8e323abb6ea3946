package dev.formactions.tck.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.sample.stories.LoginOverHttp;
import dev.formactions.sample.stories.RegisterOverHttp;
import dev.formactions.tck.rules.Rule;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stories of the sample that need no browser, on the server that {@code arquillian.launch} names. */
@ExtendWith(ArquillianExtension.class)
class SampleIT {

    @ArquillianResource
    private URL deployed;

    @Deployment(testable = false)
    static WebArchive war() {
        return SampleWar.built();
    }

    @Rule({"WAR-1", "SHOWN-1", "LIMIT-1", "FILE-1", "VALID-1", "SECRET-1"})
    @Test
    void aLongFormIsShownAgainUntilItIsAccepted() throws Exception {
        assertThat(deployed.getPath()).isEqualTo("/form-actions-sample/");
        RegisterOverHttp story = new RegisterOverHttp(SampleWar.root(deployed));
        story.isEmptyAtFirst();
        story.showsEveryErrorAndKeepsWhatWasTyped();
        story.tellsAScriptTheSame();
        story.acceptsWhatWasMendedOnce();
    }

    @Rule({"REDIRECT-1", "COOKIE-1"})
    @Test
    void aVisitorSignsInAndWritesANote() throws Exception {
        LoginOverHttp story = new LoginOverHttp(SampleWar.root(deployed));
        story.refusesAWrongPassword();
        story.keepsANote();
    }
}
