package dev.formactions.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.internal.http.TextCharset.Text;
import java.nio.charset.Charset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("FORM-8")
class TextCharsetTest {

    /** The bytes as characters of ISO 8859-1. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "utf-8, Ã¼, ü, false",
        "UTF8, Ã¼, ü, false",
        "us-ascii, Ã¼, ü, false",
        "iso-8859-1, ü, ü, false",
        "windows-1252, \u0080, €, false",
        "windows-1252, \u0081, \uFFFD, true",
        "koi8-r, Á, а, false",
        "gb18030, \u00841¤7, \uFFFD, false",
        "shift_jis, \u0083\u0081, メ, false",
        "shift_jis, \u0083, \uFFFD, true",
    })
    void bytesAreWhatTheCharsetSaysThatTheyAre(String label, String bytes, String text, boolean damaged) {
        byte[] sent = bytes.getBytes(ISO_8859_1);
        assertThat(TextCharset.of(label).decode(sent, 0, sent.length)).isEqualTo(new Text(text, damaged));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utf-16", "utf-16le", "utf-32", "ibm037", "ibm1047", "iso-2022-jp", "iso-2022-kr", "iso-2022-cn",
                "no-such-charset", "", " ", "utf 8", "\"", "ü", "\0", "-"
            })
    void aCharsetWithoutAsciiOrWithoutAMeaningIsNone(String label) {
        assertThat(TextCharset.of(label)).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"utf-8", "US-ASCII"})
    void withoutADeclarationAndForItsSubsetItIsUtf8(String label) {
        assertThat(TextCharset.of(label)).isSameAs(TextCharset.UTF_8);
    }

    @Test
    void aReplacementCharacterThatWasSentIsNoDamage() {
        byte[] sent = "a\uFFFDb".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(TextCharset.UTF_8.decode(sent, 0, sent.length)).isEqualTo(new Text("a\uFFFDb", false));
        assertThat(TextCharset.UTF_8.decode(sent, 0, 2)).isEqualTo(new Text("a\uFFFD", true));
        assertThat(TextCharset.UTF_8.decode(sent, 1, 4)).isEqualTo(new Text("\uFFFD", false));
    }

    @Test
    void noCharsetOfTheJvmThatIsTakenChangesAscii() {
        byte[] ascii = "name=a&b[0].c=%20+\r\n\"\\~".getBytes(ISO_8859_1);
        for (String label : Charset.availableCharsets().keySet()) {
            TextCharset charset = TextCharset.of(label);
            if (charset != null) {
                assertThat(charset.decode(ascii, 0, ascii.length))
                        .as(label)
                        .isEqualTo(new Text(new String(ascii, ISO_8859_1), false));
            }
        }
    }

    @Property(tries = 300)
    void whatIsWrittenInUtf8IsNeverDamaged(@ForAll String text) {
        byte[] sent = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(TextCharset.UTF_8.decode(sent, 0, sent.length).damaged()).isFalse();
    }
}
