package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.formactions.tck.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a page may fail when the page has answered already. */
public interface AroundScenarios extends OnSite {

    /** Whether somebody hears of what the JAX-RS runtime does not answer itself. */
    default boolean hearsOfFailures() {
        return true;
    }

    @Rule({"AROUND-1", "JSON-8"})
    @ParameterizedTest
    @ValueSource(strings = {"X-Late-End", "X-Write-End"})
    default void afterThePageAFilterOrAWriterFails(String when) throws Exception {
        Reply script = site().enhanced("/filters/who").header(when, "break").reply();
        assertThat(script.brief()).isEqualTo(Reply.broken("IllegalStateException"));
        assertThat(script.header("Content-Type")).startsWith("application/json");
        assertThat(site().post("/filters/who").header(when, "break").reply().brief())
                .isEqualTo("500 500 Internal Error site= level=");
        assertThat(site().get("/filters/who").header(when, "break").reply().brief())
                .isEqualTo("500 500 Internal Error site= level=");
    }

    @Rule({"AROUND-1", "JSON-8"})
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "X-Early-End, crash",
        "X-End, crash",
        "X-Late-End, crash",
        "X-Write-End, crash",
        "X-Always-End, break",
        "X-Always-End, crash",
    })
    default void soDoesAFilterThatAlwaysFailsOrWithAnErrorThatIsNoException(String when, String how) throws Exception {
        assumeTrue(hearsOfFailures() || when.equals("X-Write-End"));
        Reply script = site().enhanced("/filters/who").header(when, how).reply();
        String type = how.equals("crash") ? "AssertionError" : "IllegalStateException";
        assertThat(script.brief()).isEqualTo(Reply.broken(type));
        assertThat(script.header("Content-Type")).startsWith("application/json");
        assertThat(site().post("/filters/who").header(when, how).reply().brief())
                .isEqualTo("500 500 Internal Error site= level=");
        assertThat(site().get("/filters/who").header(when, how).reply().brief())
                .isEqualTo("500 500 Internal Error site= level=");
    }

    @Rule({"AROUND-1", "JSON-8"})
    @ParameterizedTest
    @ValueSource(strings = {"io", "io inside"})
    default void soDoesAWriterThatFailsWithTheExceptionItDeclares(String how) throws Exception {
        Reply script =
                site().enhanced("/filters/who").header("X-Write-End", how).reply();
        assertThat(script.brief()).isEqualTo(Reply.broken("IOException"));
        assertThat(script.header("Content-Type")).startsWith("application/json");
        assertThat(site().post("/filters/who")
                        .header("X-Write-End", how)
                        .reply()
                        .brief())
                .isEqualTo("500 500 Internal Error site= level=");
    }

    @Rule("AROUND-5")
    @ParameterizedTest
    @ValueSource(strings = {"break", "crash", "io", "io inside"})
    default void nothingFollowsWhatIsWrittenAlready(String how) throws Exception {
        String answer = site().enhanced("/filters/who").reply().brief();
        assertThat(site().enhanced("/filters/who")
                        .header("X-Written", "all of it")
                        .header("X-Write-End", how)
                        .reply()
                        .brief())
                .isEqualTo(answer)
                .startsWith("200 ");
        assertThat(site().enhanced("/filters/who")
                        .header("X-Written", "a part")
                        .header("X-Write-End", how)
                        .reply()
                        .brief())
                .isEqualTo("200 part");
    }

    @Rule({"JSON-8", "REST-4"})
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '^',
            textBlock =
                    """
            elsewhere ! 303 ! 200 {"type":"redirect","status":303,"location":"https://elsewhere.example/login"}
            refusal   ! 403 ! 403 {"type":"error","error":{"message":"Forbidden"}}
            status    ! 500 ! 500 {"type":"error","error":{"message":"Internal Server Error"}}""")
    default void aFilterMayChangeWhatThePageHasAnswered(String how, int status, String brief) throws Exception {
        Reply script = site().enhanced("/filters/who").header("X-Change", how).reply();
        assertThat(script.brief()).isEqualTo(brief);
        assertThat(script.header("Location")).isNull();
        assertThat(script.header("Content-Type")).startsWith("application/json");
        assertThat(site().post("/filters/who").header("X-Change", how).reply().status())
                .isEqualTo(status);
    }

    @Rule({"AROUND-2", "REST-5"})
    @Test
    default void aFilterMayRefuseWhatThePageHasAnswered() throws Exception {
        assertThat(site().enhanced("/filters/who")
                        .header("X-Late-End", "error")
                        .reply()
                        .brief())
                .isEqualTo(Reply.error(402, "Pay first"));
        assertThat(site().post("/filters/who")
                        .header("X-Late-End", "error")
                        .reply()
                        .brief())
                .isEqualTo("402 402 Pay first site= level=");
        assertThat(site().enhanced("/filters/who")
                        .header("X-Late-End", "exception")
                        .reply()
                        .brief())
                .isEqualTo(Reply.error(401, "Unauthorized"));
    }

    @Rule({"AROUND-2", "INTERCEPT-2"})
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '^',
            textBlock =
                    """
            nothing ! 200 {"type":"success","status":200,"data":"[\\"done\\"]"} ! 200 page 200 done
            break   ! 500 {"type":"error","error":{"message":"Internal Error","type":"IllegalStateException"}} ! 500 500 Internal Error site= level=
            refuse  ! 409 {"type":"error","error":{"message":"Changed by somebody else"}} ! 409 409 Changed by somebody else site= level=
            leave   ! 200 {"type":"redirect","status":303,"location":"/elsewhere"} ! 303""")
    default void anInterceptorMayFailToCommitWhatThePageHasDone(String end, String script, String browser)
            throws Exception {
        String path = "/interceptors/committed?end=" + end;
        assertThat(site().enhanced(path).reply().brief()).isEqualTo(script);
        Reply shown = site().post(path).reply();
        assertThat(shown.brief()).isEqualTo(browser);
        assertThat(shown.cookies()).singleElement().asString().startsWith("done=yes;");
    }
}
