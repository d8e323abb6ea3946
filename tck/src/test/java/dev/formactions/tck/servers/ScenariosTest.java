package dev.formactions.tck.servers;

import dev.formactions.tck.scenarios.AddressScenarios;
import dev.formactions.tck.scenarios.ArgumentScenarios;
import dev.formactions.tck.scenarios.AroundScenarios;
import dev.formactions.tck.scenarios.BeanScenarios;
import dev.formactions.tck.scenarios.BytesScenarios;
import dev.formactions.tck.scenarios.Comparing;
import dev.formactions.tck.scenarios.ConverterScenarios;
import dev.formactions.tck.scenarios.EndingScenarios;
import dev.formactions.tck.scenarios.FilterScenarios;
import dev.formactions.tck.scenarios.FormScenarios;
import dev.formactions.tck.scenarios.InterceptorScenarios;
import dev.formactions.tck.scenarios.LayoutScenarios;
import dev.formactions.tck.scenarios.OnceScenarios;
import dev.formactions.tck.scenarios.ResourceScenarios;
import dev.formactions.tck.scenarios.Site;
import dev.formactions.tck.scenarios.TemporaryFileScenarios;
import dev.formactions.tck.scenarios.UploadScenarios;
import dev.formactions.tck.scenarios.ValidationScenarios;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The scenario application on a server inside this JVM. */
class ScenariosTest
        implements AddressScenarios,
                ArgumentScenarios,
                AroundScenarios,
                BeanScenarios,
                BytesScenarios,
                ConverterScenarios,
                EndingScenarios,
                FilterScenarios,
                FormScenarios,
                InterceptorScenarios,
                LayoutScenarios,
                OnceScenarios,
                ResourceScenarios,
                TemporaryFileScenarios,
                UploadScenarios,
                ValidationScenarios {

    private static EmbeddedServer server;
    private static Answers answers;
    private static Site site;

    @BeforeAll
    static void start() throws Exception {
        QuietLogs.install();
        server = EmbeddedServer.chosen();
        URI root = server.start(EmbeddedApplication.SCENARIOS, 0);
        answers = Answers.ofThisRun("scenarios");
        site = new Site(URI.create(root + EmbeddedApplication.SCENARIOS.path()), new Comparing(answers.equality()));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        answers.close();
    }

    @Override
    public Site site() {
        return site;
    }

    /** RESTEasy tells only a servlet filter, and its bootstrap has none. */
    @Override
    public boolean hearsOfFailures() {
        return !Runner.name().equals("embedded-resteasy");
    }

    /** Undertow lets 2 MiB through, and RESTEasy's bootstrap has no setting for it. */
    @Override
    public long largest() {
        return Runner.name().equals("embedded-resteasy") ? 3 * MIB / 2 : 50L * MIB;
    }
}
