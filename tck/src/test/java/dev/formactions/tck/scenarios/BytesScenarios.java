package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers byte for byte: the cases compare values, which have no order, no slots and no charset. */
public interface BytesScenarios extends OnSite {

    @Rule({"JSON-2", "JSON-3", "JSON-4", "JSON-5", "JSON-6", "JSON-7"})
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '^',
            textBlock =
                    """
            succeed ! 200 ! {"type":"success","status":200,"data":"[\\"café \\\\u003Cb>\\"]"}
            nothing ! 200 ! {"type":"success","status":204,"data":"-1"}
            refuse  ! 200 ! {"type":"failure","status":422,"data":"[\\"garçon\\"]"}
            leave   ! 200 ! {"type":"redirect","status":303,"location":"/next?a=1&b=%C3%A9"}
            end     ! 418 ! {"type":"error","error":{"message":"naïve","zone":1,"area":true}}
            unknown ! 404 ! {"type":"error","error":{"message":"Not Found"}}""")
    default void aScriptReadsTheKeysOfAResultInTheirOrder(String action, int status, String text) throws Exception {
        Reply reply = site().enhanced("/bytes?/" + action).reply();
        assertThat(reply.body()).isEqualTo(text);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.headers().allValues("Content-Type")).containsExactly("application/json");
    }

    @Rule("JSON-2")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '^',
            textBlock =
                    """
            succeed ! {"type":"success","status":200,"data":"[\\"café \\\\u003Cb>\\"]","page":{"status":200,"html":"page 200 café &lt;b&gt;\\n"}}
            refuse  ! {"type":"failure","status":422,"data":"[\\"garçon\\"]","page":{"status":422,"html":"page 422 garçon\\n"}}
            leave   ! {"type":"redirect","status":303,"location":"/next?a=1&b=%C3%A9"}
            end     ! {"type":"error","error":{"message":"naïve","zone":1,"area":true},"page":{"status":418,"html":"418 naïve site= level=\\n"}}""")
    default void thePageComesAfterTheResult(String action, String text) throws Exception {
        Reply reply = site().enhanced("/bytes?/" + action)
                .header("x-form-actions", "page")
                .reply();
        assertThat(reply.body()).isEqualTo(text);
        assertThat(reply.headers().allValues("Content-Type")).containsExactly("application/json");
    }

    @Rule({"DATA-1", "DATA-2", "DATA-11"})
    @Test
    default void whatComesAgainSharesASlot() throws Exception {
        assertThat(site().enhanced("/bytes?/shared").reply().body())
                .isEqualTo("{\"type\":\"success\",\"status\":200,\"data\":\""
                        + ("[{'first':1,'second':1,'number':2,'list':3,'again':3,'equal':4,'self':0},"
                                        + "'same',7,[1,2],[1,2]]")
                                .replace("'", "\\\"")
                        + "\"}");
    }

    @Rule({"COOKIE-1", "COOKIE-2", "COOKIE-6", "COOKIE-7", "COOKIE-11"})
    @ParameterizedTest
    @CsvSource({"text/html", "application/json"})
    default void cookiesAndTheirAttributesComeInOrder(String accept) throws Exception {
        assertThat(site().post("/bytes?/cookies")
                        .header("Accept", accept)
                        .reply()
                        .cookies())
                .containsExactly(
                        "zebra=3; Path=/; HttpOnly; SameSite=Lax",
                        "all=a%20b; Max-Age=60; Domain=example.com; Path=/here; Expires=Wed, 02 Jan 2030 03:04:05 GMT;"
                                + " HttpOnly; Secure; Partitioned; Priority=High; SameSite=Strict",
                        "middle=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax",
                        "apple=2; Path=/; HttpOnly; SameSite=Lax");
    }

    @Rule({"HTML-1", "HTML-2", "HTML-4", "HTML-6"})
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "?/succeed, 200, page 200 café &lt;b&gt;",
        "?/refuse, 422, page 422 garçon",
        "?/end, 418, 418 naïve site= level=",
        "?/unknown, 404, 404 Not Found site= level=",
    })
    default void aPageSaysItsCharset(String action, int status, String text) throws Exception {
        Reply reply = site().post("/bytes" + action).reply();
        assertThat(reply.body()).isEqualTo(text + "\n");
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.headers().allValues("Content-Type")).containsExactly("text/html;charset=utf-8");
    }

    @Rule("HTML-6")
    @Test
    default void soDoesAPageThatIsAskedFor() throws Exception {
        assertThat(site().get("/bytes").reply().headers().allValues("Content-Type"))
                .containsExactly("text/html;charset=utf-8");
    }
}
