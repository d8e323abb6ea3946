package dev.formactions.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.benchmark.InProcess.Answer;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A comparison is worth something only between two that do the same. */
class TwinTest {

    private static SeContainer cdi;
    private static InProcess page;
    private static InProcess twin;

    @BeforeAll
    static void start() {
        QuietLogs.install();
        cdi = SeContainerInitializer.newInstance().initialize();
        page = new InProcess(Contender.PAGE);
        twin = new InProcess(Contender.TWIN);
    }

    @AfterAll
    static void stop() {
        cdi.close();
    }

    @ParameterizedTest
    @EnumSource
    void bothAnswerWithTheSameStatusHeadersAndBytes(Exchange exchange) throws Exception {
        Answer ofPage = page.answer(exchange);
        Answer ofTwin = twin.answer(exchange);

        assertThat(ofPage.response().getStatus()).isEqualTo(ofTwin.response().getStatus());
        assertThat(headers(ofPage)).isEqualTo(headers(ofTwin));
        assertThat(text(ofPage)).isEqualTo(text(ofTwin));
        assertThat(ofPage.body().toByteArray()).isEqualTo(ofTwin.body().toByteArray());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, 200, Signed in as <b>ada@example.com</b>",
        "FAILED_HTML, 400, value=\"ada@example.com\"",
        "FAILED_JSON, 200, '[{\\\"email\\\":1,\\\"incorrect\\\":2},\\\"ada@example.com\\\",true]'",
        "REDIRECT, 303, ''"
    })
    void theAnswersAreThoseOfALoginPage(Exchange exchange, int status, String part) throws Exception {
        Answer answer = twin.answer(exchange);

        assertThat(answer.response().getStatus()).isEqualTo(status);
        assertThat(text(answer)).contains(part);
    }

    @Test
    void bothRefuseARequestFromAnotherOrigin() throws Exception {
        Map<String, String> headers = new LinkedHashMap<>(Exchange.FAILED_HTML.headers("http://elsewhere.example"));

        assertThat(statuses("/login?/login", headers)).containsExactly(403, 403);
    }

    @Test
    void bothRefuseAnUnknownAction() throws Exception {
        Map<String, String> headers = Exchange.FAILED_HTML.headers("http://127.0.0.1:8080");

        assertThat(statuses("/login?/other", headers)).containsExactly(404, 404);
    }

    @Test
    void theTwinRunsWithoutTheFiltersOfTheLibrary() {
        assertThat(page.isWithLibrary()).isTrue();
        assertThat(twin.isWithLibrary()).isFalse();
    }

    private static List<Integer> statuses(String target, Map<String, String> headers) throws Exception {
        return List.of(
                page.answer(Exchange.FAILED_HTML, target, headers).response().getStatus(),
                twin.answer(Exchange.FAILED_HTML, target, headers).response().getStatus());
    }

    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        answer.response().getStringHeaders().forEach(headers::put);
        return headers;
    }

    private static String text(Answer answer) {
        return answer.body().toString(StandardCharsets.UTF_8);
    }
}
