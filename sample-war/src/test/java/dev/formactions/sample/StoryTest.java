package dev.formactions.sample;

import dev.formactions.sample.stories.Chromium;
import dev.formactions.sample.stories.SignInInBrowser;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The story of the sample in Chromium, with scripts and without: the same pages at every step. */
class StoryTest {

    private static RunningSample sample;
    private static Chromium chromium;
    private static SignInInBrowser story;

    @BeforeAll
    static void open() throws Exception {
        sample = RunningSample.start();
        chromium = Chromium.start();
        story = new SignInInBrowser(chromium, URI.create(sample.root()));
    }

    @AfterAll
    static void close() throws InterruptedException {
        chromium.close();
        sample.close();
    }

    @Test
    void thePagesAreTheSameWithScriptsAndWithout() {
        story.thePagesAreTheSameWithScriptsAndWithout();
    }

    @Test
    void whileTheServerChecksThePasswordTheFormIsPending() {
        story.whileTheServerChecksThePasswordTheFormIsPending();
    }
}
