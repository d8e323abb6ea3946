package dev.formactions.tck.servers;

import dev.formactions.tck.mvc.MvcApplication;
import dev.formactions.tck.mvc.MvcScenarios;
import dev.formactions.tck.scenarios.Comparing;
import dev.formactions.tck.scenarios.Site;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import org.glassfish.jersey.server.mvc.mustache.MustacheMvcFeature;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Jersey MVC on the servers that have it; the WAR brings its processor for Mustache along. */
@EnabledIfSystemProperty(named = "arquillian.launch", matches = RunningServer.WITH_JERSEY)
@ExtendWith(ArquillianExtension.class)
class MvcIT implements MvcScenarios {

    private static Comparing comparing;

    @ArquillianResource
    private URL deployed;

    @BeforeAll
    static void readTheFirstServersAnswers() throws IOException {
        comparing = new Comparing(Answers.ofThisRun("mvc").equality());
    }

    @Deployment(testable = false)
    static WebArchive war() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "mvc.war")
                .addPackage(MvcApplication.class.getPackage())
                .addAsResource("mvc-views/guest.mustache")
                .addAsResource("mvc-views/error.mustache")
                .addAsLibrary(WarParts.source(MustacheMvcFeature.class));
        return WarParts.withLibraries(war);
    }

    @Override
    public Site site() {
        return new Site(URI.create("http://localhost:" + deployed.getPort() + "/mvc/app"), comparing);
    }
}
