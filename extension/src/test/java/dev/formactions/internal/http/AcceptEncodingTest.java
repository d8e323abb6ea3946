package dev.formactions.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTest {

    @ParameterizedTest(name = "Accept-Encoding: {0}")
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "x-gzip",
                "gzip, deflate, br, zstd",
                "br;q=1.0, gzip;q=0.8, *;q=0.1",
                "br,  gzip ; q=0.001",
                "gzip;q=1",
                "gzip;q=1.000",
                "*",
                "br, *;q=0.5",
                "identity;q=0, gzip",
            })
    void gzipIsAccepted(String header) {
        assertThat(AcceptEncoding.acceptsGzip(header)).isTrue();
    }

    @ParameterizedTest(name = "Accept-Encoding: {0}")
    @ValueSource(
            strings = {
                "br",
                "identity",
                "gzip;q=0",
                "gzip;q=0.0",
                "gzip; q=0.000",
                "*, gzip;q=0",
                "gzip;q=0, *",
                "*;q=0",
                "gzip;q=many",
                "gzipped",
                "bagzip",
                ", ,",
            })
    void gzipIsNotAccepted(String header) {
        assertThat(AcceptEncoding.acceptsGzip(header)).isFalse();
    }

    @Test
    void withoutTheHeaderThereIsNothingToRelyOn() {
        assertThat(AcceptEncoding.acceptsGzip(null)).isFalse();
        assertThat(AcceptEncoding.acceptsGzip("")).isFalse();
    }
}
