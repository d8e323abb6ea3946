package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.formactions.tck.rules.Rule;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers with transactions and enterprise beans: their exceptions arrive as what they are. */
public interface EnterpriseScenarios extends OnServers {

    @Rule("TRANSACTION-1")
    @ParameterizedTest
    @ValueSource(strings = {"transactional", "transactional-methods"})
    default void anActionRunsInATransaction(String page) throws Exception {
        assertThat(site().enhanced("/servers/" + page)
                        .body("how=succeed")
                        .reply()
                        .brief())
                .isEqualTo(Reply.success("in a transaction"));
    }

    @Rule({"TRANSACTION-1", "ERROR-13"})
    @ParameterizedTest
    @ValueSource(strings = {"transactional", "transactional-methods", "seats?/reserve", "seats?/ejb"})
    default void whatIsThrownThroughATransactionOrAnEnterpriseBeanArrives(String page) throws Exception {
        String path = "/servers/" + page;
        assertThat(site().enhanced(path).body("how=redirect").reply().brief())
                .isEqualTo(Reply.redirect(303, "/elsewhere"));
        assertThat(site().enhanced(path).body("how=error").reply().brief()).isEqualTo(Reply.error(409, "Taken"));
        assertThat(site().enhanced(path).body("how=break").reply().brief()).isEqualTo(Reply.broken("NoSeatsException"));
    }

    @Rule({"TRANSACTION-1", "ERROR-13"})
    @ParameterizedTest
    @ValueSource(strings = {"transactional", "transactional-methods", "seats?/reserve", "seats?/ejb"})
    default void aBrowserIsAnsweredTheSame(String page) throws Exception {
        String path = "/servers/" + page;
        assertThat(site().post(path).body("how=redirect").reply().header("Location"))
                .isEqualTo("/elsewhere");
        assertThat(site().post(path).body("how=error").reply().brief()).isEqualTo("409 409 Taken site= level=");
        assertThat(site().post(path).body("how=break").reply().brief())
                .isEqualTo("500 500 Internal Error site= level=");
    }

    @Rule({"TRANSACTION-1", "FLOW-9"})
    @Test
    default void anEnterpriseBeanMayHoldActions() throws Exception {
        assertThat(site().enhanced("/servers/seats?/ejb")
                        .body("how=succeed")
                        .reply()
                        .brief())
                .isEqualTo(Reply.success("in a transaction"));
    }

    /** What the form asks for, how the transaction ends, and what the script reads. */
    static Stream<Arguments> endings() {
        return Stream.of(
                arguments("succeed", "committed", Reply.success("in a transaction")),
                arguments("return redirect", "committed", Reply.redirect(303, "/elsewhere")),
                arguments("return error", "committed", Reply.error(409, "Taken")),
                arguments("return failure", "committed", Reply.failure(422, "Taken")),
                arguments("redirect", "rolled back", Reply.redirect(303, "/elsewhere")),
                arguments("error", "rolled back", Reply.error(409, "Taken")),
                arguments("break", "rolled back", Reply.broken("NoSeatsException")));
    }

    @Rule("TRANSACTION-2")
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("dev.formactions.tck.scenarios.EnterpriseScenarios#endings")
    default void whatIsReturnedCommitsAndWhatIsThrownRollsBack(String how, String ending, String answer)
            throws Exception {
        for (String page : List.of("transactional", "transactional-methods", "seats?/reserve", "seats?/ejb")) {
            String booking = "booking=" + UUID.randomUUID();
            assertThat(ending(booking)).as(page).isEqualTo(Reply.success("none"));
            assertThat(site().enhanced("/servers/" + page)
                            .body("how=" + how.replace(' ', '+') + "&" + booking)
                            .reply()
                            .brief())
                    .as(page)
                    .isEqualTo(answer);
            assertThat(ending(booking)).as(page).isEqualTo(Reply.success(ending));
        }
    }

    private String ending(String booking) throws Exception {
        return site().enhanced("/servers/ledger").body(booking).reply().brief();
    }

    @Test
    @Rule("VALID-9")
    default void anEnterpriseBeanWithAnActionIsNotValidatedAgain() throws Exception {
        assertThat(site().enhanced("/forms/once?/ejb")
                        .body("number=" + UUID.randomUUID() + "&name=x")
                        .reply()
                        .brief())
                .isEqualTo(Reply.success(1));
    }

    @Test
    @Rule("REST-1")
    default void aResourceIsStillValidatedByTheServer() throws Exception {
        assertThat(site().program("GET", "/servers/order?number=7").reply().brief())
                .isEqualTo("200 order 7");
        assertThat(site().program("GET", "/servers/order").reply().status()).isEqualTo(400);
    }
}
