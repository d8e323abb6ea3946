package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
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
                .isEqualTo(400);
    }
}
