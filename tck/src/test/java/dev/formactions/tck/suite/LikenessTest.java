package dev.formactions.tck.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two servers must agree on, and how a difference is told. */
class LikenessTest {

    private static Likeness answer(int port, int status, String body, String... headers) {
        return Likeness.of(new Answer(status, Answer.headers(List.of(headers)), body), port);
    }

    @Test
    void datesPortsAndTheTransportDoNotMatter() {
        Likeness one = answer(
                8080,
                200,
                "at http://localhost:8080/x by Page$$Lambda$1127/0x00007fdd60464c78",
                "Date: Mon",
                "Location: http://localhost:8080/",
                "Content-Length: 5",
                "Server: one",
                "Vary: Accept");
        Likeness other = answer(
                28080,
                200,
                "at http://localhost:28080/x by Page$$Lambda/0x00007fdd60464e98",
                "vary: Accept",
                "location: http://localhost:28080/",
                "transfer-encoding: chunked");
        assertThat(other).isEqualTo(one);
    }

    @Test
    void everythingElseDoes() {
        assertThat(Equality.between(
                        answer(1, 200, "a", "x-a: 1", "set-cookie: a=1", "set-cookie: b=2"),
                        answer(2, 303, "b", "x-b: 1", "set-cookie: b=2", "set-cookie: a=1")))
                .containsExactly(
                        "status: 200 on the first server, 303 here",
                        "header set-cookie: a=1 | b=2 on the first server, b=2 | a=1 here",
                        "header x-a: 1 on the first server, (none) here",
                        "body: a on the first server, b here",
                        "header x-b: (none) on the first server, 1 here");
    }

    @Test
    void aLongBodyIsToldAroundItsFirstDifference() {
        String same = "=".repeat(1000);
        assertThat(Equality.between(answer(1, 200, same + "one" + same), answer(1, 200, same + "other")))
                .singleElement()
                .asString()
                .isEqualTo("body: …" + "=".repeat(39) + "one" + "=".repeat(78) + "… on the first server, …"
                        + "=".repeat(39) + "other here");
    }

    @Test
    void answersOfTheRuntimeAreComparedByStatus() {
        assertThat(answer(1, 405, "a", "allow: GET").statusOnly())
                .isEqualTo(answer(2, 405, "b").statusOnly())
                .isNotEqualTo(answer(2, 400, "b").statusOnly());
    }

    @Test
    void keptAnswersAreReadAsTheyWereWritten(@TempDir Path folder) throws IOException {
        KeptAnswers kept = new KeptAnswers();
        Likeness one = answer(1, 200, "\"ü\n", "set-cookie: a=1", "set-cookie: b=2");
        assertThat(kept.keeping().differences("a/1", one)).isEmpty();
        assertThat(kept.keeping().differences("a/2", answer(1, 404, ""))).isEmpty();
        Path file = folder.resolve("new/answers.json");
        kept.write(file);

        Equality equality = KeptAnswers.read(file).comparing();
        assertThat(equality.differences("a/1", one)).isEmpty();
        assertThat(equality.differences("a/2", answer(1, 200, "")))
                .containsExactly("status: 404 on the first server, 200 here");
        assertThat(equality.differences("a/3", one)).containsExactly("the first server has no answer to a/3");
    }
}
