package dev.formactions.sample;

import dev.formactions.sample.stories.LoginOverHttp;
import dev.formactions.sample.stories.RegisterOverHttp;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The stories that need no browser, without a server; the conformance suite tells them on every one. */
class OverHttpTest {

    private static RunningSample sample;

    @BeforeAll
    static void open() throws Exception {
        sample = RunningSample.start();
    }

    @AfterAll
    static void close() throws InterruptedException {
        sample.close();
    }

    @Test
    void registering() throws Exception {
        RegisterOverHttp story = new RegisterOverHttp(URI.create(sample.root()));
        story.isEmptyAtFirst();
        story.showsEveryErrorAndKeepsWhatWasTyped();
        story.tellsAScriptTheSame();
        story.acceptsWhatWasMendedOnce();
    }

    @Test
    void signingIn() throws Exception {
        LoginOverHttp story = new LoginOverHttp(URI.create(sample.root()));
        story.refusesAWrongPassword();
        story.keepsANote();
    }
}
