package dev.formactions.tck.servers;

import dev.formactions.tck.rules.Rule;
import dev.formactions.tck.suite.Case;
import dev.formactions.tck.suite.ServedScript;
import dev.formactions.tck.suite.Suite;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every case against a server inside this JVM. */
class ConformanceTest {

    private static EmbeddedServer server;
    private static Answers answers;
    private static Suite suite;
    private static URI root;

    @BeforeAll
    static void start() throws Exception {
        QuietLogs.install();
        server = EmbeddedServer.chosen();
        root = server.start(EmbeddedApplication.CONFORMANCE, 0);
        answers = Answers.ofThisRun("conformance");
        suite = new Suite(root, answers.equality());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        answers.close();
    }

    @Rule({"SERVER-1", "SERVER-2", "REST-7"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.formactions.tck.suite.Case#all")
    void theServerAnswersAsTheCaseSays(Case one) throws IOException {
        suite.run(one);
    }

    @Rule({"SERVER-1", "SERVER-2"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.formactions.tck.suite.Case#own")
    void theServerAnswersAsACaseOfOurOwnSays(Case one) throws IOException {
        suite.run(one);
    }

    @Rule("SCRIPT-1")
    @Test
    void theScriptForBrowsersIsServed() throws Exception {
        new ServedScript(root).check();
    }
}
