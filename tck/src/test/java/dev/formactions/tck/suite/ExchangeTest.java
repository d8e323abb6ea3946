package dev.formactions.tck.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ExchangeTest {

    @Test
    void aBodyEndsWithItsLength() throws IOException {
        Answer answer = answer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-A: 1\r\nx-a:  2 \r\n\r\nübrig", false);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("ü");
        assertThat(answer.header("x-a")).isEqualTo("1, 2");
        assertThat(answer.header("x-b")).isNull();
    }

    @Test
    void ofAHeaderThatComesOnceTheFirstCounts() throws IOException {
        Answer answer =
                answer("HTTP/1.1 204\r\nlocation: /a\r\nlocation: /b\r\nset-cookie: a\r\nset-cookie: b\r\n\r\n", false);
        assertThat(answer.header("location")).isEqualTo("/a");
        assertThat(answer.all("set-cookie")).containsExactly("a", "b");
    }

    @Test
    void chunksAreJoined() throws IOException {
        assertThat(answer(
                                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n",
                                false)
                        .text())
                .isEqualTo("abc0123456789");
    }

    @Test
    void aBodyWithoutALengthEndsWithTheConnection() throws IOException {
        assertThat(answer("HTTP/1.0 200 OK\r\n\r\nall of it", false).text()).isEqualTo("all of it");
    }

    @Test
    void aBodyThatIsCutOffCountsAsFarAsItCame() throws IOException {
        assertThat(answer("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab", false)
                        .text())
                .isEqualTo("ab");
    }

    @Test
    void anAnswerToHeadHasNoBody() throws IOException {
        assertThat(answer("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", true).text())
                .isEmpty();
    }

    @Test
    void anInterimAnswerIsSkipped() throws IOException {
        assertThat(answer("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n", false)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void noAnswerIsAnError() {
        assertThatThrownBy(() -> answer("HTTP/1.1 200 OK\r\n", false)).isInstanceOf(EOFException.class);
    }

    /** What the exchange reads from a server that sends these bytes to anyone. */
    private static Answer answer(String bytes, boolean head) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> serve(server, bytes));
            URI base = URI.create("http://localhost:" + server.getLocalPort());
            try {
                return Exchange.send(base, "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8), head);
            } finally {
                served.join();
            }
        }
    }

    private static void serve(ServerSocket server, String bytes) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().readNBytes(18);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
