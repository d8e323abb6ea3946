package dev.formactions.tck.suite;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One request and its answer over a connection of its own, HTTP/1.1 (RFC 9112) at its plainest: an HTTP client would check,
 * complete or reorder what a case wants to send.
 */
final class Exchange {

    private static final int TIMEOUT_MILLIS = 20_000;

    private final InputStream in;

    private Exchange(InputStream in) {
        this.in = in;
    }

    static Answer send(URI base, byte[] message, boolean head) throws IOException {
        // Servers of the suite listen on the loopback address only, whatever name the origin has.
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), base.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            try {
                socket.getOutputStream().write(message);
                socket.getOutputStream().flush();
            } catch (IOException refused) {
                // A server may answer and close before it has read a body that is too large: the answer counts.
                if (socket.isClosed()) {
                    throw refused;
                }
            }
            return new Exchange(new BufferedInputStream(socket.getInputStream())).answer(head);
        }
    }

    private Answer answer(boolean head) throws IOException {
        String[] statusLine = line().split(" ", 3);
        int status = Integer.parseInt(statusLine[1]);
        Map<String, List<String>> headers = headers();
        if (status < 200) {
            return answer(head);
        }
        boolean empty = head || status == 204 || status == 304;
        return new Answer(status, headers, empty ? "" : body(headers));
    }

    private Map<String, List<String>> headers() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            lines.add(line);
        }
        return Answer.headers(lines);
    }

    private String body(Map<String, List<String>> headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            if (headers.containsKey("transfer-encoding")) {
                for (int size = chunkSize(); size > 0; size = chunkSize()) {
                    copy(size, body);
                    line();
                }
            } else if (headers.containsKey("content-length")) {
                copy(Integer.parseInt(headers.get("content-length").get(0)), body);
            } else {
                in.transferTo(body);
            }
        } catch (IOException cutOff) {
            // What arrived is compared; a body that was cut off differs by itself.
            return body.toString(StandardCharsets.UTF_8);
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private void copy(int count, ByteArrayOutputStream body) throws IOException {
        byte[] bytes = in.readNBytes(count);
        body.writeBytes(bytes);
        if (bytes.length < count) {
            throw new EOFException("The body ended early.");
        }
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b == -1) {
                throw new EOFException("The server closed the connection without a complete answer.");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
