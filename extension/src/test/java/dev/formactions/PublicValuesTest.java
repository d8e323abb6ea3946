package dev.formactions;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.redirectExternal;
import static dev.formactions.ActionResult.redirectLocal;
import static dev.formactions.ActionResult.success;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that a program makes. */
class PublicValuesTest {

    @Test
    void noDataIsToldFromNullData() {
        assertThat(success().hasData()).isFalse();
        assertThat(success().data()).isNull();
        assertThat(success(null).hasData()).isTrue();
        assertThat(success("x").data()).isEqualTo("x");
        assertThat(fail(400).hasData()).isFalse();
        assertThat(fail(400, null).hasData()).isTrue();
        assertThat(fail(422, "x").data()).isEqualTo("x");
        assertThat(fail(422, "x").status()).isEqualTo(422);
    }

    @Test
    void dataDoesNotReachALog() {
        assertThat(success("secret")).hasToString("Success");
        assertThat(fail(422, "secret")).hasToString("ActionFailure[422]");
        assertThat(new Cookies.Cookie("name", "secret")).hasToString("Cookie[name]");
        assertThat(new FormData.Field("name", "secret")).hasToString("Field[name]");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 422, 500, 599})
    void failuresAndErrorsHaveAStatusOfFailure(int status) {
        assertThat(fail(status).status()).isEqualTo(status);
        assertThat(error(status).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 200, 303, 399, 600, 1000})
    void anyOtherStatusIsRefused(int status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fail(status))
                .withMessage(
                        "fail(%d): the status of a failure must be between 400 and 599. Use 400 or 422 for input that was"
                                + " refused, success() for an end that is none.",
                        status);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> error(status, "x"))
                .withMessage("error(%d, …): the status of an error must be between 400 and 599.", status);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 303, 304, 307, 308})
    void redirectsHaveAStatusOfRedirection(int status) {
        assertThat(redirect(status, "/x").status()).isEqualTo(status);
        assertThat(redirectExternal(status, "/x").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200, 299, 309, 400})
    void anyOtherStatusOfARedirectIsRefused(int status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> redirect(status, "/x"))
                .withMessage(
                        "redirect(%d, …): the status of a redirect must be between 300 and 308. Use 303 after a form was"
                                + " posted.",
                        status);
    }

    @Test
    void redirectsKnowHowFarTheyReach() {
        assertThat(redirect("/x").status()).isEqualTo(303);
        assertThat(redirect("/x").reach()).isEqualTo(Redirect.Reach.OWN_ORIGIN);
        assertThat(redirectExternal("/x").reach()).isEqualTo(Redirect.Reach.ANYWHERE);
        Redirect local = redirectLocal("/to", "/home");
        assertThat(local.location()).isEqualTo("/home");
        assertThat(local.untrustedTarget()).isEqualTo("/to");
        assertThat(redirectLocal(null, "/home").untrustedTarget()).isNull();
        assertThat(redirect(307, URI.create("/ü")).location()).isEqualTo("/%C3%BC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a\nb", "/a\r", "/\u0000", "/\u007f", "/\u0100", "/💩"})
    void aLocationIsAHeadersValue(String location) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> redirect(location))
                .withMessageMatching(
                        "redirect: the location has the character U\\+[0-9A-F]{4} at position \\d+, which a"
                                + " header cannot carry\\. Percent-encode it\\.");
        assertThat(redirectLocal(location, "/home").untrustedTarget()).isEqualTo(location);
    }

    @Test
    void anErrorAlwaysHasAMessage() {
        Map<String, Object> more = new HashMap<>();
        more.put("id", null);
        assertThat(error(404).body()).isEqualTo(Map.of("message", "Error: 404"));
        assertThat(error(404, "").body()).isEqualTo(Map.of("message", ""));
        assertThat(error(404, more).body())
                .containsEntry("message", "Unknown Error")
                .containsEntry("id", null);
        assertThat(error(404, Map.of("message", "mine")).body()).isEqualTo(Map.of("message", "mine"));
        assertThat(error(404, more).body().keySet()).containsExactly("message", "id");
    }

    @Test
    void endsThatAreThrownCostNoStackTrace() {
        assertThat(error(404).getStackTrace()).isEmpty();
        assertThat(redirect("/x").getStackTrace()).isEmpty();
    }

    @Test
    void cookieOptionsHaveSafeDefaults() {
        CookieOptions defaults = CookieOptions.defaults();
        assertThat(defaults.path()).isEqualTo("/");
        assertThat(defaults.httpOnly()).isTrue();
        assertThat(defaults.secure()).isEmpty();
        assertThat(defaults.sameSite()).isEqualTo(CookieOptions.SameSite.LAX);
        assertThat(defaults.domain()).isEmpty();
        assertThat(defaults.maxAge()).isEmpty();
        assertThat(defaults.expires()).isEmpty();
        assertThat(defaults.partitioned()).isFalse();
        assertThat(defaults.priority()).isEmpty();
    }

    @Test
    void eachOptionMakesACopyThatKeepsTheOthers() {
        CookieOptions all = CookieOptions.defaults()
                .path("/app")
                .domain("example.com")
                .maxAge(Duration.ofMinutes(1))
                .expires(Instant.EPOCH)
                .httpOnly(false)
                .secure(true)
                .sameSite(CookieOptions.SameSite.STRICT)
                .partitioned(true)
                .priority(CookieOptions.Priority.HIGH);
        assertThat(all.path()).isEqualTo("/app");
        assertThat(all.domain()).contains("example.com");
        assertThat(all.maxAge()).contains(60L);
        assertThat(all.expires()).contains(Instant.EPOCH);
        assertThat(all.httpOnly()).isFalse();
        assertThat(all.secure()).contains(true);
        assertThat(all.sameSite()).isEqualTo(CookieOptions.SameSite.STRICT);
        assertThat(all.partitioned()).isTrue();
        assertThat(all.priority()).contains(CookieOptions.Priority.HIGH);
        assertThat(CookieOptions.defaults().path()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a;b", "/a\nb", "/\u0000", "/\u0100"})
    void anAttributeOfACookieCannotCarryEverything(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CookieOptions.defaults().path(value))
                .withMessageMatching(
                        "The path of a cookie has the character U\\+[0-9A-F]{4} at position \\d, which a cookie's"
                                + " attribute cannot carry\\.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CookieOptions.defaults().domain(value));
    }

    @Test
    void aPageThatIsCalledWithoutTheFiltersSaysSo() {
        Page page = new Page() {};
        assertThatIllegalStateException()
                .isThrownBy(page::handleGet)
                .withMessageStartingWith("FA-101: the filters of Form Actions did not run before "
                        + page.getClass().getName());
        PageCall.hand(caller -> null);
        assertThat(page.handlePost()).isNull();
        assertThatIllegalStateException().as("it is taken once").isThrownBy(page::handlePost);
        PageCall.hand(caller -> null);
        PageCall.hand(null);
        assertThatIllegalStateException().as("it was forgotten").isThrownBy(page::handlePost);
    }
}
