package dev.formactions.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "Grüße", "日本語", "a 🙂 b"})
    void aTextThatWasReadAsLatin1IsRepaired(String text) {
        String misread = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(MisreadText.repair(misread)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "Grüße", "日本語", "a 🙂 b", "naïve café"})
    void aTextThatWasReadAsWhatItIsStaysSo(String text) {
        assertThat(MisreadText.repair(text)).isEqualTo(text);
    }

    @Test
    void aTextOfBothKindsStaysAsItIs() {
        assertThat(MisreadText.repair("Ã¼ and ü")).isEqualTo("Ã¼ and ü");
    }
}
