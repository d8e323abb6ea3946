package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers whose JAX-RS runtime parses headers before any filter, and refuses some: for a page it does not see them. */
public interface HeaderScenarios extends OnServers {

    @Rule("WAR-3")
    @ParameterizedTest
    @ValueSource(strings = {"json", "*", "/", "text/html;q=abc", "text/html,,", "image/png;q=.5;q=1"})
    default void aPageAnswersWhateverAcceptSays(String accept) throws Exception {
        Reply reply = site().post("/servers/transactional")
                .header("Accept", accept)
                .body("how=error")
                .reply();
        assertThat(reply.brief()).isEqualTo("409 409 Taken site= level=");
        assertThat(site().get("/servers/transactional")
                        .header("Accept", accept)
                        .reply()
                        .status())
                .isEqualTo(200);
    }

    @Rule({"WAR-3", "TYPE-2"})
    @ParameterizedTest
    @ValueSource(strings = {"", "text", "a b/c", "text/plain;a, x", "application/x-www-form-urlencoded, text/plain"})
    default void aTypeThatIsNoneIsRefusedByThePage(String type) throws Exception {
        assertThat(site().enhanced("/servers/transactional")
                        .header("Content-Type", type)
                        .body("how=succeed")
                        .reply()
                        .brief())
                .isEqualTo(Reply.error(415, "Unsupported Media Type"));
    }

    @Rule({"WAR-3", "TYPE-1"})
    @Test
    default void aTypeIsReadWithoutItsParametersWhateverTheyAre() throws Exception {
        assertThat(site().enhanced("/servers/transactional")
                        .header("Content-Type", "application/x-www-form-urlencoded; =; charset=\"utf-8\"")
                        .body("how=succeed")
                        .reply()
                        .brief())
                .isEqualTo(Reply.success("in a transaction"));
    }

    @Rule({"WAR-3", "REST-1"})
    @Test
    default void aResourceIsLeftToTheRuntime() throws Exception {
        assertThat(site().program("GET", "/orders/html")
                        .header("Accept", "json")
                        .reply()
                        .status())
                // Jersey lets what matches no producer find that out.
                .isIn(400, 406);
    }

    /** WildFly refuses such a query before anything of an application runs, with a 400 that no page writes. */
    @Rule("WAR-4")
    @ParameterizedTest
    @ValueSource(strings = {"discount=100%", "x=%zz", "x=c|d^{}", "x=\\"})
    default void aQueryThatIsNoPartOfAUriIsRead(String query) throws Exception {
        String post = "POST " + site().base() + "/servers/transactional?" + query + " HTTP/1.1\r\nHost: "
                + site().root().getRawAuthority() + "\r\nOrigin: " + site().origin()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 11"
                + "\r\nConnection: close\r\n\r\nhow=succeed";
        try (Socket client = new Socket("127.0.0.1", site().root().getPort())) {
            client.getOutputStream().write(post.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .matches(text -> text.startsWith("HTTP/1.1 400 ") && text.contains("Content-Length: 0\r\n")
                            || text.startsWith("HTTP/1.1 200 ") && text.contains("in a transaction"));
        }
    }
}
