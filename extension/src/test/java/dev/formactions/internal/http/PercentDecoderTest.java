package dev.formactions.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentDecoderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nothing to do, abc, abc",
        "a plus, a+b, 'a b'",
        "an encoded plus, a%2Bb, a+b",
        "a space, a%20b, 'a b'",
        "small digits, %2f, /",
        "two bytes, %C3%BC, ü",
        "four bytes, %F0%9F%98%80, 😀",
        "a percent sign, 100%25, 100%",
        "decoded once, %2525, %25",
        "a percent sign at the end, %, %",
        "one digit at the end, %4, %4",
        "no digits, %zz, %zz",
        "one digit, %4z, %4z",
        "a broken one before a good one, %%41, %A",
        "digits of another script, %４１, %４１",
        "letters as they are, ü%20ü, 'ü ü'",
        "an invalid byte, a%ffb, a\uFFFDb",
        "a lonely continuation, %80, \uFFFD",
        "an unfinished sequence, %C3x, \uFFFDx",
        "an unfinished sequence at the end, %F0%9F%98, \uFFFD",
        "an overlong slash is no slash, %C0%AF, \uFFFD\uFFFD",
        "an overlong slash in three bytes, %E0%80%AF, \uFFFD\uFFFD\uFFFD",
        "an encoded surrogate, %ED%A0%80, \uFFFD\uFFFD\uFFFD",
        "above U+10FFFF, %F4%90%80%80, \uFFFD\uFFFD\uFFFD\uFFFD",
        "the last code point, %F4%8F%BF%BF, \uDBFF\uDFFF",
        "the first of four bytes, %F0%90%80%80%FF, \uD800\uDC00\uFFFD",
        "the first of three bytes, %E0%A0%80%FF, \u0800\uFFFD",
        "before the surrogates, %ED%9F%BF%FF, \uD7FF\uFFFD",
        "a lead byte cuts a sequence short, %E2%82%E2%82%AC, \uFFFD€",
        "a byte order mark is kept, %EF%BB%BFa, \uFEFFa",
    })
    void decodesFormText(String why, String encoded, String decoded) {
        assertThat(PercentDecoder.decodeForm(encoded)).as(why).isEqualTo(decoded);
        byte[] bytes = ("&" + encoded + "&").getBytes(UTF_8);
        assertThat(PercentDecoder.decodeForm(bytes, 1, bytes.length - 1, TextCharset.UTF_8)
                        .value())
                .isEqualTo(decoded);
        assertThat(bytes).isEqualTo(("&" + encoded + "&").getBytes(UTF_8));
    }

    @Test
    void aPlusInAPathIsAPlus() {
        assertThat(PercentDecoder.decode("a+b%20c")).isEqualTo("a+b c");
        assertThat(PercentDecoder.decode("a+b")).isEqualTo("a+b");
    }

    @Test
    void bytesThatAreNotUtf8AreReplacedEvenIfNotPercentEncoded() {
        assertThat(PercentDecoder.decodeForm(new byte[] {'a', (byte) 0xff, '+'}, 0, 3, TextCharset.UTF_8)
                        .value())
                .isEqualTo("a\uFFFD ");
        assertThat(PercentDecoder.decodeForm(new byte[] {'a', 0, 'b'}, 0, 3, TextCharset.UTF_8)
                        .value())
                .isEqualTo("a\0b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a%4", "%zz", "%4z", "%20%", "%ff", "%ED%A0%80", "%C3x", "%４１"})
    void theStrictDecoderRefusesWhatTheOthersForgive(String encoded) {
        assertThat(PercentDecoder.decodeStrictly(encoded)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"abc, abc", "a+b, a+b", "a%20b%3B, a b;", "%C3%BC, ü", "ü%20ü, 'ü ü'", "%2525, %25", "'', ''"})
    void theStrictDecoderDecodesTheRest(String encoded, String decoded) {
        assertThat(PercentDecoder.decodeStrictly(encoded)).isEqualTo(decoded);
    }

    @Property(tries = 500)
    void whatIsEncodedIsDecodedAgain(@ForAll String text) {
        String encoded = PercentEncoder.COMPONENT.encode(text);
        assertThat(encoded).matches("\\p{ASCII}*");
        assertThat(PercentDecoder.decode(encoded)).isEqualTo(text);
        assertThat(PercentDecoder.decodeForm(encoded)).isEqualTo(text);
        assertThat(PercentDecoder.decodeStrictly(encoded)).isEqualTo(text);
        assertThat(URLDecoder.decode(encoded, UTF_8)).isEqualTo(text);
    }

    @Property(tries = 500)
    void anyTextIsDecodedWithoutComplaint(@ForAll String text) {
        assertThat(PercentDecoder.decodeForm(text).length()).isLessThanOrEqualTo(text.length());
    }
}
