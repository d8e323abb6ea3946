package dev.formactions.tck.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final URI BASE = URI.create("http://localhost:8080");

    @Test
    void headersAreSentAsWrittenAndTheOriginIsFilledIn() {
        assertThat(message("{\"method\":\"POST\",\"path\":\"/login?/login\",\"body\":\"a={{ORIGIN}}\",\"headers\":"
                        + "{\"origin\":\"{{ORIGIN_UPPER}}\",\"accept\":\"\",\"x-none\":\"{{NONE}}\"}}"))
                .isEqualTo(
                        "POST /login?/login HTTP/1.1\r\norigin: HTTP://LOCALHOST:8080\r\naccept: \r\nx-none: {{NONE}}\r\n"
                                + "host: localhost:8080\r\nconnection: close\r\ncontent-length: 23\r\n\r\na=http://localhost:8080");
    }

    @Test
    void aPostWithoutABodySaysSo() {
        assertThat(message("{\"method\":\"POST\",\"path\":\"/\",\"headers\":{},\"body\":null}"))
                .endsWith("content-length: 0\r\n\r\n");
        assertThat(message("{\"method\":\"GET\",\"path\":\"/\",\"headers\":{\"host\":\"other\"},\"body\":null}"))
                .isEqualTo("GET / HTTP/1.1\r\nhost: other\r\nconnection: close\r\n\r\n");
    }

    @Test
    void aBodyMayBeBytesOrARepetition() {
        assertThat(message("{\"method\":\"POST\",\"path\":\"/\",\"headers\":{},\"body\":{\"base64\":\"YWI=\"}}"))
                .endsWith("content-length: 2\r\n\r\nab");
        assertThat(message(
                        "{\"method\":\"POST\",\"path\":\"/\",\"headers\":{},\"body\":{\"repeat\":[\"a=\",\"x\",3]}}"))
                .endsWith("content-length: 5\r\n\r\na=xxx");
    }

    @Test
    void aChunkedBodyHasNoLength() {
        assertThat(
                        message(
                                "{\"method\":\"POST\",\"path\":\"/\",\"headers\":{},\"chunked\":true,\"body\":{\"repeat\":[\"\",\"x\",8193]}}"))
                .contains("transfer-encoding: chunked\r\n\r\n2000\r\nxxx")
                .endsWith("x\r\n1\r\nx\r\n0\r\n\r\n")
                .doesNotContain("content-length");
    }

    @Test
    void theContextPathOfTheServerComesFirst() {
        Case one =
                new Case("id", Json.object(Json.read("{\"method\":\"GET\",\"path\":\"/x\",\"headers\":{}}")), Map.of());
        assertThat(new String(Message.of(one, URI.create("http://localhost:1/app/")), StandardCharsets.UTF_8))
                .startsWith("GET /app/x HTTP/1.1\r\n");
    }

    @Test
    void everyWordStandsForAnOrigin() {
        assertThat(new Words(BASE).fill("{{ORIGIN_OTHER_SCHEME}} {{ORIGIN_OTHER_PORT}}"))
                .isEqualTo("https://localhost:8080 http://localhost:8081");
    }

    private static String message(String request) {
        Case one = new Case("id", Json.object(Json.read(request)), Map.of());
        return new String(Message.of(one, BASE), StandardCharsets.UTF_8);
    }
}
