package dev.formactions.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {

    @Tag("CONFIG-4")
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "524288, 524288",
        "512K, 524288",
        "512k, 524288",
        "1M, 1048576",
        "1 M, 1048576",
        "1MB, 1048576",
        "20 MB, 20971520",
        "512 KiB, 524288",
        "1gb, 1073741824",
        "1m, 1048576",
        "2G, 2147483648",
        "10g, 10737418240",
        "Infinity, 9223372036854775807",
        "infinity, 9223372036854775807",
        "999999999999999999, 999999999999999999",
    })
    void aSizeIsReadInUnitsOf1024(String text, long bytes) {
        assertThat(ByteSize.parse(text)).isEqualTo(bytes);
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
                "1  M",
                " 1M",
                "1M ",
                "1B",
                "1 bytes",
                "1MBB",
                "1MI",
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
        assertThatThrownBy(() -> ByteSize.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"" + text + "\" is not a size. Expected a number of bytes such as 524288, a number with KB,"
                                + " MB or GB such as 512 KB, or Infinity.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1, 1 byte",
        "1023, 1023 bytes",
        "1024, 1 KB",
        "1535, 1.4 KB",
        "1536, 1.5 KB",
        "524288, 512 KB",
        "1048575, '1,023.9 KB'",
        "20971520, 20 MB",
        "1610612736, 1.5 GB",
        "5497558138880, '5,120 GB'",
        "9223372036854775807, Infinity",
    })
    void aSizeIsShownInTheLargestUnitAndNeverAsMore(long bytes, String text) {
        assertThat(ByteSize.text(bytes)).isEqualTo(text);
    }

    @Test
    void usersReadItInTheirLanguage() {
        assertThat(ByteSize.text(1536, Locale.GERMAN)).isEqualTo("1,5 KB");
    }
}
