package dev.formactions.tck.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.definitions.ProperPage;
import dev.formactions.tck.neighbours.NeighbourApplication;
import dev.formactions.tck.rules.Rule;
import dev.formactions.tck.scenarios.Ask;
import dev.formactions.tck.scenarios.Reply;
import dev.formactions.tck.scenarios.Site;
import dev.formactions.tck.suite.Equality;
import dev.formactions.tck.suite.Likeness;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A REST application answers with this library in its WAR, and a page beside it, what it answers without. */
@ExtendWith(ArquillianExtension.class)
class NeighboursIT {

    /**
     * WildFly and Open Liberty show which way an exception has come, and with this library that leads through one filter more;
     * the one in lines of text, the other of HTML.
     */
    private static final Pattern FRAME =
            Pattern.compile("(?m)^\\s*at .*\\R?|\\s*\\.{3} \\d+ more|at [\\w.$\\[][^<\\n]*[)\\]]<br>\\s*");

    @Deployment(name = "without", testable = false)
    static WebArchive without() {
        return ShrinkWrap.create(WebArchive.class, "store-without.war")
                .addPackage(NeighbourApplication.class.getPackage())
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    @Deployment(name = "with", testable = false)
    static WebArchive with() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "store-with.war")
                .addPackage(NeighbourApplication.class.getPackage())
                .addClass(ProperPage.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(new StringAsset("page"), "views/page.mustache");
        return WarParts.withLibraries(war);
    }

    @Rule({"REST-1", "CSRF-9", "JERSEY-3", "AROUND-4"})
    @ParameterizedTest(name = "{0} {1}, {2}, failing at the {4}")
    @CsvSource({
        "GET, /store?count=3, text/plain, ,",
        "GET, /store?count=many, text/plain, ,",
        "GET, /store, application/json, ,",
        "GET, /store, */*, , request",
        "GET, /store, */*, , response",
        "GET, /store, */*, , writing",
        "GET, /store, */*, , 'request, error'",
        "GET, /store, */*, , 'response, error'",
        "GET, /store, */*, , 'writing, error'",
        "GET, /store, */*, , 'response, always'",
        "POST, /store, */*, x, 'response, always'",
        "POST, /store, */*, created,",
        "POST, /store, text/html, see,",
        "POST, /store, application/json, x,",
        "POST, /store, text/plain, refused,",
        "POST, /store, */*, unchecked,",
        "POST, /store, text/html, unchecked,",
        "POST, /store, */*, checked,",
        "POST, /store, */*, status,",
        "POST, /store, */*, text,",
        "POST, /store, */*, unwritable,",
        "POST, /store, */*, mapped,",
        "POST, /store, text/html, x, request",
        "POST, /store, */*, x, response",
        "POST, /store, */*, x, writing",
        "POST, /store, */*, mapped, writing",
        "PUT, /store, */*, x,",
        "POST, /none, */*, x,",
    })
    void aResourceAnswersAsItDoesWithoutThisLibrary(
            String method, String path, String accept, String end, String failing) throws Exception {
        assertThat(Equality.between(
                        answer("store-without", method, path, accept, end, failing),
                        answer("store-with", method, path, accept, end, failing)))
                .as("without the library (first) and with it (here)")
                .isEmpty();
    }

    private static Likeness answer(String war, String method, String path, String accept, String end, String failing)
            throws Exception {
        Ask ask = new Site(RunningServer.root().resolve("/" + war + "/app"))
                .program(method, path)
                .header("Accept", accept)
                .header("Sec-Fetch-Site", "cross-site");
        if (end != null) {
            ask.header("Content-Type", "application/x-www-form-urlencoded").body("end=" + end);
        }
        if (failing != null) {
            ask.header("X-Fail", failing);
        }
        Reply reply = ask.reply();
        String body = FRAME.matcher(reply.body()).replaceAll("");
        return new Reply(reply.status(), reply.headers(), body)
                .likeness(war, "{store}", RunningServer.root().getPort());
    }
}
