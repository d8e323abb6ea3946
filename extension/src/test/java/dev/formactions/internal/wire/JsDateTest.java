package dev.formactions.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsDateTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1970-01-01T00:00:00.000Z",
        "-1, 1969-12-31T23:59:59.999Z",
        "253402300799999, 9999-12-31T23:59:59.999Z",
        "253402300800000, +010000-01-01T00:00:00.000Z",
        "-62167219200000, 0000-01-01T00:00:00.000Z",
        "-62167219200001, -000001-12-31T23:59:59.999Z",
        "8640000000000000, +275760-09-13T00:00:00.000Z",
        "-8640000000000000, -271821-04-20T00:00:00.000Z"
    })
    void aMomentIsPrintedAsInJavaScript(long millis, String text) {
        assertThat(JsDate.text(millis)).isEqualTo(text);
        assertThat(Instant.parse(text).toEpochMilli()).isEqualTo(millis);
    }

    @ParameterizedTest
    @ValueSource(longs = {8640000000000001L, -8640000000000001L, Long.MAX_VALUE, Long.MIN_VALUE})
    void aMomentBeyondItsRangeIsInvalid(long millis) {
        assertThat(JsDate.text(millis)).isEmpty();
    }

    @Test
    void partsOfAMillisecondAreCutTowardsThePast() {
        assertThat(JsDate.text(Instant.ofEpochSecond(-1, 999_999_999))).isEqualTo("1969-12-31T23:59:59.999Z");
        assertThat(JsDate.text(Instant.MIN)).isEmpty();
    }
}
