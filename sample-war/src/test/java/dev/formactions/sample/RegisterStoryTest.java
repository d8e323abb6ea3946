package dev.formactions.sample;

import dev.formactions.sample.stories.Chromium;
import dev.formactions.sample.stories.RegisterInBrowser;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The long form in Chromium: what it gives to eyes, keyboards and screen readers, with scripts and without. */
class RegisterStoryTest {

    private static RunningSample sample;
    private static Chromium chromium;
    private static RegisterInBrowser story;

    @BeforeAll
    static void open() throws Exception {
        sample = RunningSample.start();
        chromium = Chromium.start();
        story = new RegisterInBrowser(chromium, URI.create(sample.root()));
    }

    @AfterAll
    static void close() throws InterruptedException {
        chromium.close();
        sample.close();
    }

    @Test
    void theFailedPageIsTheSameWithScriptsAndWithout() {
        story.theFailedPageIsTheSameWithScriptsAndWithout();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasTypedIsKeptButNotThePassword(boolean scripts) {
        story.whatWasTypedIsKeptButNotThePassword(scripts);
    }

    @Test
    void whatLinksAndDescribesExists() {
        story.whatLinksAndDescribesExists();
    }

    @Test
    void screenReadersAreToldNameStateAndReason() {
        story.screenReadersAreToldNameStateAndReason();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theKeyboardAloneWillDo(boolean scripts) {
        story.theKeyboardAloneWillDo(scripts);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsMendedIsAccepted(boolean scripts) {
        story.whatIsMendedIsAccepted(scripts);
    }

    @Test
    void itCanBeLookedAt() {
        story.itCanBeLookedAt();
    }
}
