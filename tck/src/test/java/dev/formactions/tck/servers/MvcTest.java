package dev.formactions.tck.servers;

import dev.formactions.tck.mvc.GuestPage;
import dev.formactions.tck.mvc.MvcApplication;
import dev.formactions.tck.mvc.MvcScenarios;
import dev.formactions.tck.scenarios.Comparing;
import dev.formactions.tck.scenarios.Site;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import java.util.ServiceLoader;
import org.glassfish.jersey.weld.se.WeldRequestScope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Jersey MVC on the embedded Jersey. */
class MvcTest implements MvcScenarios {

    private static final EmbeddedApplication MVC = new EmbeddedApplication() {
        @Override
        public String path() {
            return "/app";
        }

        @Override
        public SeContainer startCdi() {
            return SeContainerInitializer.newInstance()
                    .disableDiscovery()
                    .addExtensions(ServiceLoader.load(Extension.class).stream()
                            .map(ServiceLoader.Provider::get)
                            .toArray(Extension[]::new))
                    .addBeanClasses(GuestPage.class, WeldRequestScope.class)
                    .initialize();
        }

        @Override
        public Application application(SeContainer cdi) {
            return new MvcApplication();
        }
    };

    private static EmbeddedServer server;
    private static Answers answers;
    private static Site site;

    @BeforeAll
    static void start() throws Exception {
        QuietLogs.install();
        server = new EmbeddedJersey();
        URI root = server.start(MVC, 0);
        answers = Answers.ofThisRun("mvc");
        site = new Site(URI.create(root + MVC.path()), new Comparing(answers.equality()));
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
}
