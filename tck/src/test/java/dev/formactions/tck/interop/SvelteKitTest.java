package dev.formactions.tck.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.sample.stories.Chromium;
import dev.formactions.tck.rules.Rule;
import dev.formactions.tck.servers.EmbeddedApplication;
import dev.formactions.tck.servers.EmbeddedServer;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * SvelteKit's own client, built by Vite, submits the same form to its own server and to this one, and shows the same. The forms
 * are one with {@code use:enhance}, one with a callback that tells the result, and one sent by hand.
 */
@Rule("CLIENT-1")
class SvelteKitTest {

    private static final byte[] NO_FILE = {};

    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();
    private static Proxy toSvelteKit;
    private static Proxy toUs;
    private static Visitor there;
    private static Visitor here;

    @BeforeAll
    static void open() throws Exception {
        SvelteKitServer svelteKit = kept(SvelteKitServer.start(Npm.application()));
        EmbeddedServer server = kept(EmbeddedServer.chosen());
        URI root = server.start(EmbeddedApplication.CONFORMANCE, 0);
        Chromium chromium = kept(Chromium.start());
        toSvelteKit = kept(Proxy.start(svelteKit.root(), svelteKit.root()));
        toUs = kept(Proxy.start(svelteKit.root(), root));
        there = kept(new Visitor(chromium.browser(), toSvelteKit.root()));
        here = kept(new Visitor(chromium.browser(), toUs.root()));
    }

    @AfterAll
    static void close() throws Exception {
        while (!OPEN.isEmpty()) {
            OPEN.pop().close();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "login    | ada@example.com | {email:'ada@example.com',by:'button'}",
                "login    | ~~              | {email:'',missing:true}",
                "register | ada             | {email:'ada',taken:new Date(1709210096789),near:new Point(3,4)}",
                "refuse   | ada             | 'status':'422'",
                "leave    | ada             | 'path':'/interop/next?from=story#there'",
                "stay     | ada             | 'path':'/interop/story?again=1'",
                "tear     | ada             | {message:'The page is torn',page:7}",
                "boom     | ada             | {message:'Internal Error'}",
                "unknown  | ada             | {message:'Not Found'}",
                "nothing  | ada             | 'status':'204'",
                "none     | ada             | 'status':'204'",
            })
    void aSubmissionIsShownAsItsOwnServersIs(String action, String email, String fragment) {
        compare("told", "?/" + action, email, NO_FILE, fragment);
    }

    @ParameterizedTest(name = "{1} in the form {0}")
    @CsvSource({
        "plain, login",
        "plain, refuse",
        "plain, leave",
        "plain, tear",
        "sent, login",
        "sent, leave",
        "sent, boom"
    })
    void soDoTheOtherForms(String form, String action) {
        compare(form, "?/" + action, "ada", NO_FILE, action.equals("leave") ? "'heading':'Next'" : "'status':'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "text    | hello",
                "list    | two",
                "values  | new Set(",
                "numbers | 5e-324",
                "nested  | c:[[],{}]",
                "odd     | astral",
            })
    void dataOfEveryTypeArrives(String action, String fragment) {
        compare("told", "?/" + action, "ada", NO_FILE, fragment);
    }

    @Test
    void filesArrive() {
        for (String form : List.of("told", "plain")) {
            compare(form, "?/upload", "", "Grüße\n".getBytes(UTF_8), "Grüße");
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        compare("told", "?/upload", "", new byte[600_000], "{message:'Payload Too Large'}");
    }

    @Test
    void aPageWithoutActionsRefuses() {
        compare("told", "bare", "ada", NO_FILE, "{message:'Method Not Allowed'}");
    }

    /** SvelteKit answers without {@code type}, which its own client takes for a success without data or status. */
    @Rule("JSON-8")
    @Test
    void aRefusedOriginIsAnErrorPageHereAndNoneThere() {
        toUs.pretendElsewhere(true);
        toSvelteKit.pretendElsewhere(true);
        try {
            assertThat(here.submit("plain", "?/login", "ada", NO_FILE)).contains("\"heading\":\"Error\"", "403");
            assertThat(there.submit("plain", "?/login", "ada", NO_FILE)).doesNotContain("Error");
        } finally {
            toUs.pretendElsewhere(false);
            toSvelteKit.pretendElsewhere(false);
        }
    }

    @Rule("JSON-4")
    @Test
    void aFalsyValueIsDataHere() {
        assertThat(here.submit("told", "?/zero", "ada", NO_FILE)).contains("\"status\":\"200\"", "\"form\":\"0\"");
        assertThat(there.submit("told", "?/zero", "ada", NO_FILE)).contains("\"status\":\"204\"");
    }

    /** Compares what is seen here and there, and looks for what must be in it, with single quotes for readability. */
    private static void compare(String form, String target, String email, byte[] file, String fragment) {
        String expected = there.submit(form, target, email, file);
        assertThat(expected.replace("\\\"", "'").replace('"', '\'')).contains(fragment);
        assertThat(here.submit(form, target, email, file)).isEqualTo(expected);
    }

    private static <T extends AutoCloseable> T kept(T resource) {
        OPEN.push(resource);
        return resource;
    }
}
