package dev.formactions.tck.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import dev.formactions.tck.scenarios.LargeForm;
import dev.formactions.tck.scenarios.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads on a server with 64 MiB of memory, from clients that may not stay to the end. */
class HugeUploadTest {

    private static final long MIB = 1024 * 1024;

    @TempDir
    static Path folder;

    private static SmallServer server;

    @BeforeAll
    static void start() throws IOException {
        server = SmallServer.start("64m", folder);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        // Closed when the answer is made, which the client may hear a moment before.
        for (int i = 0; i < 100 && server.openUploads() > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(server.openUploads()).as("open temporary files").isLessThan(1);
        assertThat(folder).isDirectoryNotContaining("glob:**/form-actions-*");
    }

    @Rule("FILE-3")
    @Test
    void twoGibibytesArriveInLittleMemory() throws Exception {
        LargeForm form = new LargeForm("huge", 2048 * MIB);
        assertThat(server.site().enhanced("/uploads?/any").form(form).reply().brief())
                .isEqualTo(Reply.success(form.arrived()));
    }

    @Test
    void nothingIsLeftAfterAFailureOrAnError() throws Exception {
        LargeForm form = new LargeForm("kept", 5 * MIB);
        assertThat(server.site().post("/uploads?/small").form(form).reply().status())
                .isEqualTo(400);
        assertThat(server.site().post("/uploads?/broken").form(form).reply().status())
                .isEqualTo(500);
    }

    @Rule("FILE-4")
    @Test
    void nothingIsLeftOfAClientThatIsGone() throws Exception {
        LargeForm form = new LargeForm("gone", 20 * MIB);
        try (Socket client = new Socket("127.0.0.1", server.site().root().getPort())) {
            OutputStream out = client.getOutputStream();
            out.write(("POST " + server.site().base() + "/uploads?/any HTTP/1.1\r\nHost: "
                            + server.site().root().getRawAuthority() + "\r\nOrigin: "
                            + server.site().origin() + "\r\nAccept: text/html\r\nContent-Type: " + LargeForm.TYPE
                            + "\r\nContent-Length: " + 20 * MIB + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            try (InputStream body = form.stream()) {
                out.write(body.readNBytes((int) (10 * MIB)));
            }
            out.flush();
            for (int i = 0; i < 200 && server.openUploads() == 0; i++) {
                Thread.sleep(50);
            }
            assertThat(server.openUploads()).as("the upload has begun").isNotZero();
        }
    }
}
