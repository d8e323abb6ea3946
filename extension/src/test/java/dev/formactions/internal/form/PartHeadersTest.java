package dev.formactions.internal.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartHeadersTest {

    /** In the names, ␍ and ␊ are the halves of a line break; ? is none at all. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a field                      | form-data; name=\"a\"                        | a     | ?",
                "a file                       | form-data; name=\"a\"; filename=\"b.txt\"    | a     | b.txt",
                "in another order             | form-data; filename=\"b.txt\"; name=\"a\"    | a     | b.txt",
                "no file was chosen           | form-data; name=\"a\"; filename=\"\"         | a     | ~~",
                "in any case                  | Form-Data; NAME=\"A\"; FileName=\"B\"        | A     | B",
                "without quotes               | form-data; name=a; filename=b.txt            | a     | b.txt",
                "without spaces               | form-data;name=\"a\";filename=\"b\"          | a     | b",
                "with many                    | form-data \t;  name=\"a\"  ;\tfilename=\"b\"  | a     | b",
                "a quote                      | form-data; name=\"a%22b\"; filename=\"%22\"  | a\"b  | \"",
                "line breaks                  | form-data; name=\"a%0D%0Ab\"; filename=\"%0A\" | a␍␊b | ␊",
                "nothing else is decoded      | form-data; name=\"%41%0d%2522+\"             | %41%0d%2522+ | ?",
                "UTF-8                        | form-data; name=\"ü\"; filename=\"😀 €.txt\" | ü     | 😀 €.txt",
                "a semicolon in a name        | form-data; name=\"a;b\"; filename=\"c; d=e\" | a;b   | c; d=e",
                "an equals sign in a name     | form-data; name=\"a=b\"; filename=\"=\"      | a=b   | =",
                "a backslash escapes nothing  | form-data; name=\"a\\\"; filename=\"C:\\b\"  | a\\   | C:\\b",
                "folders are left to the file | form-data; name=\"a\"; filename=\"/etc/x\"   | a     | /etc/x",
                "no other kind of names       | form-data; name=\"a\"; filename*=UTF-8''b    | a     | ?",
                "beside the one that counts   | form-data; name=\"a\"; filename*=UTF-8''b; filename=\"c\" | a | c",
                "an unknown parameter         | form-data; size=\"3\"; name=\"a\"            | a     | ?",
                "an empty name                | form-data; name=\"\"                         | ~~    | ?",
                "an empty name without quotes | form-data; name=; filename=                  | ~~    | ~~",
                "no name                      | form-data                                    | ?     | ?",
                "no name, but a semicolon     | form-data; filename=b                        | ?     | b",
                "no form                      | attachment; name=\"a\"; filename=\"b\"       | ?     | ?",
                "no kind                      | name=\"a\"; filename=\"b\"                   | ?     | ?",
                "folded                       | form-data;␍␊ name=\"a\";␍␊\tfilename=\"b\"   | a     | b",
            })
    void namesAreReadAsBrowsersWriteThem(String why, String disposition, String name, String fileName)
            throws MalformedPartException {
        PartHeaders headers = parse("Content-Disposition: " + withBreaks(disposition));
        assertThat(headers.name()).as("name").isEqualTo(name.equals("?") ? null : withBreaks(name));
        assertThat(headers.fileName()).as("file name").isEqualTo(fileName.equals("?") ? null : withBreaks(fileName));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form-data; name=\"a",
                "form-data; name=\"a\"b",
                "form-data; name=\"a\\\"b\"",
                "form-data; name=\"a\" filename=\"b\"",
                "form-data; name",
                "form-data; =a",
                "form-data; name=\"a\";",
                "form-data; name=a b",
                "form-data; name=\"a\"; name=\"b\"",
                "form-data; name=\"a\"; NAME=\"a\"",
                "form-data; name=\"a\"; filename=\"b\"; filename=\"c\"",
                "form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"",
                "form-data; name=\"a\"\r\nContent-Type: a/b\r\ncontent-type: c/d",
            })
    void namesThatTwoReadersCouldReadDifferentlyAreRefused(String disposition) {
        assertThatThrownBy(() -> parse("Content-Disposition: " + disposition))
                .isInstanceOf(MalformedPartException.class)
                .message()
                .matches("a part has more than one (name|filename|Content-Disposition|Content-Type)\\."
                        + "|the Content-Disposition of a part cannot be read\\.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "image/png                   | image/png",
                "Image/PNG                   | image/png",
                "text/plain; charset=utf-8   | text/plain; charset=utf-8",
                "~  a/b  ~                   | a/b",
                "nonsense                    | nonsense",
                "~~                          | ?",
                "~  ~                        | ?",
                "a/\u0001b                   | ?",
                "ä/b                         | ?",
            })
    void theTypeIsInLowerCaseAndPrintable(String sent, String type) throws MalformedPartException {
        PartHeaders headers = parse("content-type:" + sent + "\r\nContent-Disposition: form-data; name=a");
        assertThat(headers.type()).isEqualTo(type.equals("?") ? null : type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "text/plain; charset=UTF-16 | UTF-16",
                "text/plain;charset=\"x y\"  | x y",
                "text/plain; charset=       | ~~",
                "text/plain; charset=ü      | Ã¼",
                "text/plain                 | ?",
                "~~                         | ?",
            })
    void theCharsetIsThatOfTheType(String sent, String charset) throws MalformedPartException {
        PartHeaders headers = parse("Content-Type: " + sent + "\r\nContent-Disposition: form-data; name=a");
        assertThat(headers.charset()).isEqualTo(charset.equals("?") ? null : charset);
    }

    @Test
    void aNameThatIsNoUtf8IsDamaged() throws MalformedPartException {
        String disposition = "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"";
        assertThat(PartHeaders.parse(disposition.formatted("\u00ff", "a")).damaged())
                .isTrue();
        assertThat(PartHeaders.parse(disposition.formatted("a", "\u00ff")).damaged())
                .isFalse();
        assertThat(parse(disposition.formatted("\uFFFD", "a")).damaged()).isFalse();
    }

    @Test
    void theLanguageOfTheServerDoesNotMatter() throws MalformedPartException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            PartHeaders headers =
                    parse("CONTENT-DISPOSITION: FORM-DATA; NAME=I; FILENAME=I\r\nCONTENT-TYPE: IMAGE/GIF");
            assertThat(headers).isEqualTo(new PartHeaders("I", "I", "image/gif", null, false));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void longHeadersAreReadInNoTime() throws MalformedPartException {
        String blanks = " ".repeat(4000);
        assertThat(parse("Content-Disposition: form-data;" + blanks + "name=a" + blanks)
                        .name())
                .isEqualTo("a");
        assertThatThrownBy(() -> parse("Content-Disposition: form-data" + ";".repeat(8000)))
                .isInstanceOf(MalformedPartException.class);
        assertThatThrownBy(() -> parse("Content-Disposition: form-data; " + "a".repeat(8000)))
                .isInstanceOf(MalformedPartException.class);
    }

    private static PartHeaders parse(String headers) throws MalformedPartException {
        return PartHeaders.parse(new String(headers.getBytes(UTF_8), ISO_8859_1));
    }

    private static String withBreaks(String text) {
        return text.replace('␍', '\r').replace('␊', '\n');
    }
}
