package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.formactions.tck.rules.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What uploads leave behind in the process of a real server: nothing. */
public interface TemporaryFileScenarios extends OnSite {

    /** More than stays in memory, and less than every server lets through as it is set up. */
    int SIZE = 1024 * 1024;

    /** What the server has logged, empty if nobody keeps it. */
    default String logged() throws IOException {
        return "";
    }

    @Rule("FILE-4")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"any, 200", "small, 400", "broken, 500"})
    default void nothingIsLeftHoweverARequestEnds(String action, int status) throws Exception {
        assumeTrue(number("open") >= 0, "The system does not tell which files are open.");
        LargeForm form = new LargeForm("kept", status == 400 ? SIZE + SIZE / 4 : SIZE);
        assertThat(site().post("/uploads?/" + action)
                        .byStatus()
                        .form(form)
                        .reply()
                        .status())
                .isEqualTo(status);
        await("open", 0);
    }

    @Rule("FILE-4")
    @Test
    default void nothingIsLeftOfAClientThatIsGone() throws Exception {
        assumeTrue(number("open") >= 0, "The system does not tell which files are open.");
        int arrived = number("arrived");
        int complaints = complaints();
        for (int i = 0; i < 3; i++) {
            try (Socket client = new Socket("127.0.0.1", site().root().getPort())) {
                sendHalf(client.getOutputStream());
                await("open", 1);
                // Not a goodbye, but a reset: as if the cable were pulled.
                client.setSoLinger(true, 0);
            }
            await("open", 0);
        }
        assertThat(number("arrived")).as("actions that were carried out").isEqualTo(arrived);
        assertThat(complaints() - complaints)
                .as("complaints of ours in the log")
                .isZero();
    }

    private void sendHalf(OutputStream out) throws IOException {
        out.write(("POST " + site().base() + "/uploads?/any HTTP/1.1\r\nHost: "
                        + site().root().getRawAuthority() + "\r\nOrigin: "
                        + site().origin() + "\r\nAccept: text/html\r\nContent-Type: " + LargeForm.TYPE
                        + "\r\nContent-Length: " + SIZE + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        try (InputStream body = new LargeForm("gone", SIZE).stream()) {
            out.write(body.readNBytes(SIZE / 2));
        }
        out.flush();
    }

    /** Waits until there are so many, for ten seconds at most: servers close after the answer. */
    private void await(String what, int count) throws Exception {
        for (int i = 0; i < 200 && number(what) != count; i++) {
            Thread.sleep(50);
        }
        assertThat(number(what)).as(what).isEqualTo(count);
    }

    /** Asked as often as it takes, so that it is compared with no other server. */
    private int number(String what) throws Exception {
        Site site = new Site(site().root());
        return Integer.parseInt(
                site.program("GET", "/uploads-here/" + what).reply().body().strip());
    }

    /**
     * How often the log has a complaint of ours, once no more come: servers may write it a little later. Jersey complains
     * itself that it cannot answer.
     */
    private int complaints() throws Exception {
        int before = -1;
        int now = complaintsSoFar();
        while (now != before) {
            Thread.sleep(500);
            before = now;
            now = complaintsSoFar();
        }
        return now;
    }

    private int complaintsSoFar() throws IOException {
        return logged().split(": unexpected error|\\bFA-\\d{3}:", -1).length - 1;
    }
}
