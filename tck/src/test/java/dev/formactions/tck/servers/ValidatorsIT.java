package dev.formactions.tck.servers;

import dev.formactions.tck.definitions.ProperApplication;
import dev.formactions.tck.scenarios.Site;
import dev.formactions.tck.scenarios.ValidatorScenarios;
import dev.formactions.tck.scenarios.validators.SignUpPage;
import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** Validators that are no beans, in a WAR whose beans are only the classes with a scope, ask beans all the same. */
@ExtendWith(ArquillianExtension.class)
class ValidatorsIT implements ValidatorScenarios {

    @ArquillianResource
    private URL deployed;

    @Deployment(testable = false)
    static WebArchive war() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "validators.war")
                .addPackage(SignUpPage.class.getPackage())
                .addClass(ProperApplication.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(new StringAsset("page {{page.status}}"), "views/scenarios/plain.mustache");
        return WarParts.withLibraries(war);
    }

    @Override
    public Site site() {
        return new Site(URI.create("http://localhost:" + deployed.getPort() + "/validators"));
    }
}
