package dev.formactions.internal.form;

import static dev.formactions.internal.form.Multipart.BOUNDARY;
import static dev.formactions.internal.form.Multipart.told;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formactions.FormData.FileField;
import dev.formactions.FormFile;
import dev.formactions.internal.form.ParsedForm.Entries;
import dev.formactions.internal.form.ParsedForm.ForeignCharset;
import dev.formactions.internal.form.ParsedForm.TooManyFields;
import dev.formactions.internal.form.ParsedForm.TooMuchText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultipartFormTest {

    private static final String TRUNCATED =
            "The multipart body cannot be parsed: it ends before its last boundary, or has"
                    + " something other than a line break after one.";

    private final FileStore files = new FileStore();

    @AfterEach
    void forget() {
        files.close();
    }

    /** In the bodies, ¶ is a line break of HTTP, ␍ and ␊ its halves, «a» the part of a field a up to its value. */
    @Tag("FORM-2")
    @Tag("FORM-4")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a form without fields         | --XX--                                  | ~~",
                "with a line break at its end  | --XX--¶                                 | ~~",
                "one field                     | «a»1¶--XX--¶                            | a>1",
                "no line break at the end      | «a»1¶--XX--                             | a>1",
                "order and duplicates are kept | «b»1¶«a»2¶«b»3¶--XX--¶                  | b>1 a>2 b>3",
                "an empty value                | «a»¶--XX--¶                             | a>",
                "an empty name                 | «»1¶--XX--¶                             | >1",
                "line breaks are kept          | «a»1¶2␊3␍4¶¶--XX--¶                     | a>1␍␊2␊3␍4␍␊",
                "UTF-8                         | «ü»😀¶--XX--¶                           | ü>😀",
                "NUL is kept                   | «a»x␀y¶--XX--¶                          | a>x␀y",
                "percent signs of a value stay | «a»%22%0A%¶--XX--¶                      | a>%22%0A%",
                "plus is a plus                | «a»1+1¶--XX--¶                          | a>1+1",
                "a preamble is ignored         | hello¶--YY¶¶--XX no¶«a»1¶--XX--¶        | !",
                "a preamble without boundaries | hello¶-- XX--¶«a»1¶--XX--¶              | a>1",
                "a boundary within a line      | x--XX¶«a»1¶--XX--¶                      | a>1",
                "an epilogue is ignored        | «a»1¶--XX--¶«b»2¶--XX--¶                | a>1",
                "and need not begin a line     | «a»1¶--XX--garbage                      | a>1",
                "a boundary inside a line      | «a»x--XX--y¶--XX--¶                     | a>x--XX--y",
                "after a lone line feed        | «a»x␊--XX--¶--XX--¶                     | a>x␊--XX--",
                "after a lone carriage return  | «a»x␍--XX--¶--XX--¶                     | a>x␍--XX--",
                "almost a boundary             | «a»x¶--X¶--XY¶-XX¶--XX--¶               | a>x␍␊--X␍␊--XY␍␊-XX",
                "a boundary in another case    | «a»x¶--xx--¶--XX--¶                     | a>x␍␊--xx--",
                "line breaks before a boundary | «a»x¶¶¶¶--XX--¶                         | a>x␍␊␍␊␍␊",
                "a boundary's half, repeated   | «a»x¶-¶--¶--X¶--XX--¶                   | a>x␍␊-␍␊--␍␊--X",
                "a line feed ends a boundary   | --XX␊Content-Disposition: form-data; name=a¶¶1¶--XX--¶ | a>1",
                "a part without a disposition  | --XX¶Content-Type: text/plain¶¶1¶«a»2¶--XX-- | a>2",
                "a part without a name         | --XX¶Content-Disposition: form-data¶¶1¶«a»2¶--XX-- | a>2",
                "a file without a name         | --XX¶Content-Disposition: form-data; filename=x¶¶1¶«a»2¶--XX-- | a>2",
                "another disposition           | --XX¶Content-Disposition: attachment; name=b¶¶1¶«a»2¶--XX-- | a>2",
                "other headers are ignored     | --XX¶X-A: b¶Content-Disposition: form-data; name=a¶Content-Transfer-Encoding: base64¶¶MQ==¶--XX-- | a>MQ==",
                "in the charset of its type    | --XX¶Content-Disposition: form-data; name=ü¶Content-Type: text/plain; charset=latin1¶¶ü¶--XX-- | ü>Ã¼",
                "nested multiparts are text    | --XX¶Content-Disposition: form-data; name=a¶Content-Type: multipart/mixed; boundary=Y¶¶--Y¶¶1¶--Y--¶--XX-- | a>--Y␍␊␍␊1␍␊--Y--",
                "no body at all                | ~~                                      | !",
                "no boundary                   | a=1&b=2                                 | !",
                "another boundary              | --YY¶--YY--                             | !",
                "a boundary and no more        | --XX                                    | !",
                "headers that end              | --XX¶Content-Disp                       | !",
                "a value that ends             | «a»1                                    | !",
                "no last boundary              | «a»1¶--XX¶                              | !",
                "half of the last boundary     | «a»1¶--XX-                              | !",
                "text after a boundary         | «a»1¶--XXX¶«b»2¶--XX--                  | !",
                "a space after a boundary      | «a»1¶--XX ¶«b»2¶--XX--                  | !",
                "one dash after a boundary     | «a»1¶--XX-¶«b»2¶--XX--                  | !",
            })
    void followsRfc7578(String why, String body, String entries) {
        String expected = entries.equals("!") ? TRUNCATED : entries;
        assertThat(parsed(body)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a part without headers        | --XX¶¶1¶«a»2¶--XX--",
                "a boundary among the headers  | --XX¶Content-Disposition: form-data; name=a¶--XX¶Content-Type: x/y¶¶1¶--XX--",
                "a header without a colon      | --XX¶Content-Disposition¶¶1¶--XX--",
                "a name before the colon       | --XX¶Content-Disposition : form-data; name=a¶¶1¶--XX--",
                "a continuation of nothing     | --XX¶ Content-Disposition: form-data; name=a¶¶1¶--XX--",
                "a lone line feed              | --XX¶Content-Disposition: form-data; name=a␊X: y¶¶1¶--XX--",
                "line feeds only               | --XX␊Content-Disposition: form-data; name=a␊␊1␊--XX--¶¶",
            })
    void headersThatAreNoneAreRefused(String why, String body) {
        assertThat(parsed(body))
                .as(why)
                .matches(
                        "The multipart body cannot be parsed: (a part has a line among its headers that is no header|it"
                                + " ends before its last boundary, or .*)\\.");
    }

    @Tag("FORM-3")
    @Test
    void filesAndFieldsStayInOrder() {
        byte[] body = new Multipart()
                .file("f", "a.txt", "text/plain", "A".getBytes(UTF_8))
                .field("g", "text")
                .file("f", "b ü.json", "application/JSON", "{\r\n}".getBytes(UTF_8))
                .part("Content-Disposition: form-data; name=\"h\"; filename=\"x.bin\"", "abc".getBytes(UTF_8))
                .file("empty", "", "application/octet-stream", new byte[0])
                .bytes();
        assertThat(told(Multipart.parse(body, 5, files)))
                .isEqualTo("f>[a.txt|text/plain|A] g>text f>[b_ü.json|application/json|{␍␊}] h>[x.bin|text/plain|abc]"
                        + " empty>[|application/octet-stream|]");
    }

    @Test
    void textThatIsNoUtf8IsReplacedAsBrowsersDo() {
        byte[] body = "--XX\r\nContent-Disposition: form-data; name=\"\u00ff\"\r\n\r\n\u00ed\u00a0\u0080\r\n--XX--"
                .getBytes(ISO_8859_1);
        assertThat(told(Multipart.parse(body, 5, files))).isEqualTo("\uFFFD>\uFFFD\uFFFD\uFFFD");
    }

    @Test
    void asManyPartsAsAllowedAreRead() {
        byte[] body = new Multipart().field("a", "").field("b", "").bytes();
        assertThat(told(Multipart.parse(body, 2, files))).isEqualTo("a> b>");
        assertThat(Multipart.parse(body, 1, files)).isEqualTo(new TooManyFields(1));
    }

    @Test
    void partsWithoutANameCountToo() {
        byte[] body = new Multipart()
                .part("A: b", new byte[0])
                .part("A: b", new byte[0])
                .bytes();
        assertThat(Multipart.parse(body, 1, files)).isEqualTo(new TooManyFields(1));
    }

    @Test
    void headersHaveALimit() {
        String disposition = "Content-Disposition: form-data; name=\"a\"\r\nX: ";
        int room = Multipart.HEADER_LIMIT - disposition.length() - "\r\n\r\n".length();
        byte[] largest = new Multipart()
                .part(disposition + "x".repeat(room), new byte[0])
                .bytes();
        assertThat(told(Multipart.parse(largest, 1, files))).isEqualTo("a>");
        byte[] tooLarge = new Multipart()
                .part(disposition + "x".repeat(room + 1), new byte[0])
                .bytes();
        assertThat(told(Multipart.parse(tooLarge, 1, files)))
                .isEqualTo("The headers of a part have more than 8192 bytes, which is the limit.");
    }

    @Tag("BODY-3")
    @Test
    void textsHaveALimitTogether() throws IOException {
        int half = MultipartForm.TEXT_LIMIT / 2;
        assertThat(parse(field("a", half - 100), field("b", half - 100))).isInstanceOf(Entries.class);
        assertThat(parse(field("a", half), field("b", half))).isEqualTo(new TooMuchText(MultipartForm.TEXT_LIMIT));
        assertThat(parse(field("a", 10L * half), field("b", 1))).isEqualTo(new TooMuchText(MultipartForm.TEXT_LIMIT));
    }

    @Test
    void aTextThatIsTooLargeIsNotReadToItsEnd() {
        InputStream endless = new Generated(Long.MAX_VALUE);
        InputStream body =
                new SequenceInputStream(stream("--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n"), endless);
        assertThat(parseQuietly(body)).isEqualTo(new TooMuchText(MultipartForm.TEXT_LIMIT));
    }

    @Tag("FORM-8")
    @Test
    void aTextInACharsetThatIsNoneOfFormsEndsTheForm() {
        String type = "Content-Disposition: form-data; name=b\r\nContent-Type: text/plain; charset=";
        byte[] body = new Multipart()
                .field("a", "1")
                .part(type + "utf-16", new byte[] {0, 'x'})
                .bytes();
        ParsedForm form = Multipart.parse(body, 10, files);
        assertThat(form).isEqualTo(new ForeignCharset("utf-16"));
        assertThat(told(form)).startsWith("A text of the form declares the charset \"utf-16\", which this server");
        byte[] file = new Multipart()
                .file("a", "b", "text/csv; charset=utf-16", new byte[0])
                .bytes();
        assertThat(told(Multipart.parse(file, 10, files))).isEqualTo("a>[b|text/csv; charset=utf-16|]");
        assertThat(told(Multipart.parse(
                        new Multipart().part(type + "\u0007ü", new byte[0]).bytes(), 10, files)))
                .contains("charset \"???\"");
    }

    @Tag("FORM-9")
    @Test
    void whatItsBytesDoNotMeanIsDamaged() {
        byte[] body = new Multipart()
                .field("a", "\uFFFD")
                .part("Content-Disposition: form-data; name=b", new byte[] {'x', -1})
                .part("Content-Disposition: form-data", new byte[] {-1})
                .field("c", "")
                .bytes();
        ParsedForm form = Multipart.parse(body, 10, files);
        assertThat(told(form)).isEqualTo("a>\uFFFD b>x\uFFFD c>");
        assertThat(((Entries) form).damaged()).containsExactly(1);
    }

    @Tag("FORM-6")
    @Test
    void aLargeFileIsStreamedToTheDisk() throws IOException {
        long size = 64L * 1024 * 1024;
        ParsedForm form = parse(file("f", size), field("a", 3));
        FormFile file = ((FileField) ((Entries) form).entries().get(0)).file();
        assertThat(file.size()).isEqualTo(size);
        assertThat(files.inMemory()).isZero();
        assertThat(told(new Entries(((Entries) form).entries().subList(1, 2), Set.of())))
                .isEqualTo("a>aaa");
        try (InputStream content = file.stream()) {
            assertThat(content.skip(size - 1)).isEqualTo(size - 1);
            assertThat(content.readAllBytes()).containsExactly('a');
        }
    }

    @Test
    void manySmallFilesDoNotFillTheMemoryEither() {
        Multipart body = new Multipart();
        for (int i = 0; i < 100; i++) {
            body.file("f", "x", "a/b", new byte[FileStore.THRESHOLD / 10]);
        }
        assertThat(Multipart.parse(body.bytes(), 100, files)).isInstanceOf(Entries.class);
        assertThat(files.inMemory()).isZero();
    }

    @Test
    void theEntriesCannotBeChanged() {
        Entries form = (Entries) Multipart.parse(new Multipart().field("a", "1").bytes(), 1, files);
        assertThatThrownBy(() -> form.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aConnectionThatBreaksIsNoMalformedBody() {
        InputStream body = new SequenceInputStream(
                stream("--XX\r\nContent-Disposition: form-data; name=a\r\n\r\n1"), Multipart.broken());
        assertThatThrownBy(() -> new MultipartForm(Multipart.fields(1), files).parse(body, BOUNDARY))
                .isInstanceOf(IOException.class)
                .hasMessage("Connection reset");
    }

    private String parsed(String body) {
        String raw = body.replaceAll("«([^»]*)»", "--XX¶Content-Disposition: form-data; name=\"$1\"¶¶")
                .replace("¶", "\r\n")
                .replace('␍', '\r')
                .replace('␊', '\n')
                .replace('␀', '\0');
        return told(Multipart.parse(raw.getBytes(UTF_8), 10, files));
    }

    private ParsedForm parse(InputStream... parts) throws IOException {
        InputStream all = new SequenceInputStream(Collections.enumeration(List.of(parts)));
        return new MultipartForm(Multipart.fields(10), files)
                .parse(new SequenceInputStream(all, stream("--XX--")), BOUNDARY);
    }

    private ParsedForm parseQuietly(InputStream body) {
        try {
            return new MultipartForm(Multipart.fields(10), files).parse(body, BOUNDARY);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream field(String name, long size) {
        return part("name=\"" + name + "\"", size);
    }

    private static InputStream file(String name, long size) {
        return part("name=\"" + name + "\"; filename=x", size);
    }

    private static InputStream part(String parameters, long size) {
        InputStream head = stream("--XX\r\nContent-Disposition: form-data; " + parameters + "\r\n\r\n");
        return new SequenceInputStream(head, new SequenceInputStream(new Generated(size), stream("\r\n")));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** So many letters a, which are nowhere. */
    private static final class Generated extends InputStream {

        private long left;

        Generated(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(left, length);
            java.util.Arrays.fill(target, offset, offset + count, (byte) 'a');
            left -= count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
