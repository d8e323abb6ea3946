package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filter of the application may end a request before it reaches its page, by {@code X-End} or earlier. */
public interface EndingScenarios extends OnSite {

    @Rule({"JSON-8", "REDIRECT-7", "REST-5", "AROUND-1"})
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '^',
            textBlock =
                    """
            X-End       ! redirect        ! 200 {"type":"redirect","status":303,"location":"/login"}
            X-End       ! redirect away   ! 500 {"type":"error","error":{"message":"Internal Error","type":"IllegalStateException"}}
            X-End       ! error           ! 402 {"type":"error","error":{"message":"Pay first"}}
            X-End       ! break           ! 500 {"type":"error","error":{"message":"Internal Error","type":"IllegalStateException"}}
            X-End       ! exception       ! 401 {"type":"error","error":{"message":"Unauthorized"}}
            X-End       ! abort           ! 403 {"type":"error","error":{"message":"Forbidden"}}
            X-End       ! abort elsewhere ! 200 {"type":"redirect","status":302,"location":"https://elsewhere.example/login"}
            X-Early-End ! redirect        ! 200 {"type":"redirect","status":303,"location":"/login"}
            X-Early-End ! redirect away   ! 500 {"type":"error","error":{"message":"Internal Error","type":"IllegalStateException"}}
            X-Early-End ! error           ! 402 {"type":"error","error":{"message":"Pay first"}}
            X-Early-End ! break           ! 500 {"type":"error","error":{"message":"Internal Error","type":"IllegalStateException"}}
            X-Early-End ! exception       ! 401 {"type":"error","error":{"message":"Unauthorized"}}
            X-Early-End ! abort           ! 403 {"type":"error","error":{"message":"Forbidden"}}
            X-Early-End ! abort elsewhere ! 200 {"type":"redirect","status":302,"location":"https://elsewhere.example/login"}""")
    default void aScriptReadsAResultHoweverAFilterEndsItsRequest(String when, String end, String brief)
            throws Exception {
        Reply reply = site().enhanced("/filters/who").header(when, end).reply();
        assertThat(reply.brief()).isEqualTo(brief);
        assertThat(reply.header("Location")).isNull();
        assertThat(reply.header("Content-Type")).startsWith("application/json");
    }

    @Rule({"REST-4", "REST-5", "AROUND-1"})
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "X-End, redirect, 303, /login",
        "X-End, redirect away, 500 500 Internal Error site= level=,",
        "X-End, error, 402 402 Pay first site= level=,",
        "X-End, break, 500 500 Internal Error site= level=,",
        "X-End, exception, 401 Who are you?,",
        "X-End, abort, 403 Not you,",
        "X-End, abort elsewhere, 302, https://elsewhere.example/login",
        "X-Early-End, redirect, 303, /login",
        "X-Early-End, redirect away, 500 500 Internal Error site= level=,",
        "X-Early-End, error, 402 402 Pay first site= level=,",
        "X-Early-End, break, 500 500 Internal Error site= level=,",
        "X-Early-End, exception, 401 Who are you?,",
        "X-Early-End, abort, 403 Not you,",
        "X-Early-End, abort elsewhere, 302, https://elsewhere.example/login",
    })
    default void aBrowserGetsWhatTheFilterHasAnswered(String when, String end, String brief, String location)
            throws Exception {
        Ask ask = site().post("/filters/who").header(when, end);
        if (end.startsWith("abort") || end.equals("exception")) {
            ask.byStatus();
        }
        Reply reply = ask.reply();
        assertThat(reply.brief()).isEqualTo(brief);
        assertThat(reply.header("Location")).isEqualTo(location);
    }

    @Rule({"REST-1", "REST-2"})
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '^',
            textBlock =
                    """
            X-End       ! redirect  ! 303              ! /login
            X-End       ! error     ! 402 {"type":"error","error":{"message":"Pay first"}} !
            X-End       ! exception ! 401 Who are you? !
            X-End       ! abort     ! 403 Not you      !
            X-Early-End ! redirect  ! 303              ! /login
            X-Early-End ! error     ! 402 {"type":"error","error":{"message":"Pay first"}} !
            X-Early-End ! exception ! 401 Who are you? !
            X-Early-End ! abort     ! 403 Not you      !""")
    default void aProgramGetsFromAResourceWhatTheFilterHasAnswered(
            String when, String end, String brief, String location) throws Exception {
        Reply reply = site().program("POST", "/orders/params")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(when, end)
                .reply();
        assertThat(reply.brief()).isEqualTo(brief);
        assertThat(reply.header("Location")).isEqualTo(location);
    }
}
