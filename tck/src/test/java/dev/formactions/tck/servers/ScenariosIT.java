package dev.formactions.tck.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.formactions.tck.rules.Rule;
import dev.formactions.tck.scenarios.AddressScenarios;
import dev.formactions.tck.scenarios.ArgumentScenarios;
import dev.formactions.tck.scenarios.AroundScenarios;
import dev.formactions.tck.scenarios.BeanScenarios;
import dev.formactions.tck.scenarios.BytesScenarios;
import dev.formactions.tck.scenarios.Comparing;
import dev.formactions.tck.scenarios.ConverterScenarios;
import dev.formactions.tck.scenarios.EndingScenarios;
import dev.formactions.tck.scenarios.EnterpriseScenarios;
import dev.formactions.tck.scenarios.FilterScenarios;
import dev.formactions.tck.scenarios.FormScenarios;
import dev.formactions.tck.scenarios.HeaderScenarios;
import dev.formactions.tck.scenarios.InterceptorScenarios;
import dev.formactions.tck.scenarios.LayoutScenarios;
import dev.formactions.tck.scenarios.OnceScenarios;
import dev.formactions.tck.scenarios.ReadFormScenarios;
import dev.formactions.tck.scenarios.ResourceScenarios;
import dev.formactions.tck.scenarios.ServerLog;
import dev.formactions.tck.scenarios.Site;
import dev.formactions.tck.scenarios.TemporaryFileScenarios;
import dev.formactions.tck.scenarios.UploadScenarios;
import dev.formactions.tck.scenarios.ValidationScenarios;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The scenario application on the server that {@code arquillian.launch} names: one WAR below a context path. */
@ExtendWith(ArquillianExtension.class)
class ScenariosIT
        implements AddressScenarios,
                ArgumentScenarios,
                AroundScenarios,
                BeanScenarios,
                BytesScenarios,
                ConverterScenarios,
                EndingScenarios,
                EnterpriseScenarios,
                FilterScenarios,
                FormScenarios,
                HeaderScenarios,
                InterceptorScenarios,
                LayoutScenarios,
                OnceScenarios,
                ReadFormScenarios,
                ResourceScenarios,
                TemporaryFileScenarios,
                UploadScenarios,
                ValidationScenarios {

    private static ServerLog log;
    private static Comparing comparing;

    @ArquillianResource
    private URL deployed;

    @BeforeAll
    static void readTheFirstServersAnswers() throws IOException {
        comparing = new Comparing(Answers.ofThisRun("scenarios").equality());
    }

    @Deployment(testable = false)
    static WebArchive war() throws IOException {
        log = ServerLog.of(RunningServer.logFile());
        return ScenarioWar.build();
    }

    @Override
    public Site site() {
        return new Site(URI.create("http://localhost:" + deployed.getPort() + "/scenarios/app"), comparing);
    }

    @Override
    public boolean rolesAreThoseOfTheContainer() {
        return RunningServer.name().matches(RunningServer.WITH_JERSEY);
    }

    @Override
    public ServerLog log() {
        return log;
    }

    @Override
    public String logged() throws IOException {
        return log.text();
    }

    /** WildFly alone has a limit of its own; the test's is 100 MiB. It refuses what it is told to be larger by itself. */
    @Rule("LIMIT-2")
    @Test
    void aServersOwnLimitComesBeforeEverything() throws Exception {
        assumeTrue(RunningServer.name().startsWith("wildfly"));
        try (Socket client = new Socket("127.0.0.1", deployed.getPort())) {
            String head =
                    "POST /scenarios/app/uploads?/any HTTP/1.1\r\nHost: localhost\r\nContent-Length: 104857601\r\n\r\n";
            client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
            byte[] start = client.getInputStream().readNBytes("HTTP/1.1 400 ".length());
            assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 400 ");
        }
    }

    @Rule("WAR-1")
    @Test
    void theApplicationLiesBelowItsContextPath() {
        assertThat(deployed.getPath()).isEqualTo("/scenarios/");
    }
}
