package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which an action can end, as a script sees it. */
class ResultsForScriptsTest {

    private static App app;

    @BeforeAll
    static void start() {
        app = Ends.start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Tag("JSON-2")
    @Tag("JSON-3")
    @Tag("JSON-4")
    @Tag("JSON-5")
    @Tag("JSON-6")
    @Tag("JSON-7")
    @Tag("JSON-9")
    @Tag("REDIRECT-4")
    @Tag("ERROR-12")
    @Tag("FLOW-8")
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '^',
            textBlock =
                    """
            nothing            ! 200 ! {"type":"success","status":204,"data":"-1"}
            null               ! 200 ! {"type":"success","status":204,"data":"[null]"}
            value              ! 200 ! {"type":"success","status":200,"data":"[{\\"answer\\":1},42]"}
            success            ! 200 ! {"type":"success","status":204,"data":"-1"}
            success-null       ! 200 ! {"type":"success","status":204,"data":"[null]"}
            success-data       ! 200 ! {"type":"success","status":200,"data":"[{\\"answer\\":1},42]"}
            fail               ! 200 ! {"type":"failure","status":422,"data":"-1"}
            fail-data          ! 200 ! {"type":"failure","status":400,"data":"[{\\"answer\\":1},\\"\\\\u003Cb>\\"]"}
            redirect           ! 200 ! {"type":"redirect","status":303,"location":"/home?a=b"}
            redirect-thrown    ! 200 ! {"type":"redirect","status":307,"location":"/home"}
            redirect-elsewhere ! 500 ! {"type":"error","error":{"message":"Internal Error"}}
            redirect-external  ! 200 ! {"type":"redirect","status":303,"location":"https://bank.example/pay"}
            error              ! 410 ! {"type":"error","error":{"message":"Gone <away>"}}
            error-thrown       ! 418 ! {"type":"error","error":{"message":"Error: 418"}}
            boom               ! 500 ! {"type":"error","error":{"message":"Internal Error"}}
            later              ! 200 ! {"type":"failure","status":409,"data":"[\\"later\\"]"}
            later-nothing      ! 200 ! {"type":"success","status":204,"data":"-1"}
            later-redirect     ! 200 ! {"type":"redirect","status":303,"location":"/later"}
            response           ! 201 ! made
            see-other          ! 200 ! {"type":"redirect","status":303,"location":"/other"}
            response-error     ! 409 ! {"type":"error","error":{"message":"taken"}}
            not-found          ! 404 ! {"type":"error","error":{"message":"Not Found"}}
            bad-request        ! 400 ! {"type":"error","error":{"message":"try again"}}
            redirection        ! 200 ! {"type":"redirect","status":303,"location":"http://localhost:8080/abs"}
            unavailable        ! 503 ! {"type":"error","error":{"message":"Service Unavailable"}}
            unencodable        ! 500 ! {"type":"error","error":{"message":"Internal Error"}}""")
    void aScriptReadsAResult(String action, int status, String body) {
        try (Logged logged = new Logged()) {
            Answer answer = app.post("/ends?/" + action).enhanced().answer();
            assertThat(answer.brief()).isEqualTo(status + " " + body);
            assertThat(answer.header("Location")).isNull();
            assertThat(answer.header("Content-Type"))
                    .isEqualTo(action.equals("response") ? "text/plain" : "application/json");
            assertThat(logged.lines()).hasSize(status == 500 ? 1 : 0);
        }
    }
}
