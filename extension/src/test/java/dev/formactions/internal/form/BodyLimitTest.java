package dev.formactions.internal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyLimitTest {

    @Tag("CONFIG-4")
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "524288, 524288",
        "512K, 524288",
        "512k, 524288",
        "1M, 1048576",
        "1m, 1048576",
        "2G, 2147483648",
        "10g, 10737418240",
        "Infinity, 9223372036854775807",
        "infinity, 9223372036854775807",
        "999999999999999999, 999999999999999999",
    })
    void aSizeIsReadInUnitsOf1024(String text, long bytes) {
        assertThat(BodyLimit.parseLimit(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "K",
                "-1",
                "+1",
                "1.5M",
                "1 M",
                " 1M",
                "1MB",
                "1T",
                "0x10",
                "1e6",
                "NaN",
                "-Infinity",
                "unlimited",
                "٣",
                "999999999999999999G",
                "99999999999999999999"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> BodyLimit.parseLimit(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"" + text + "\" is not a size. Expected a number of bytes such as 524288, a number with K,"
                                + " M or G such as 512K, or Infinity.");
    }

    @Test
    void theDefaultIsHalfAMebibyte() {
        assertThat(BodyLimit.DEFAULT).isEqualTo(BodyLimit.parseLimit("512K"));
        assertThat(BodyLimit.INFINITE).isEqualTo(BodyLimit.parseLimit("Infinity"));
    }
}
