package dev.formactions.internal.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.FormData.Entry;
import dev.formactions.FormData.Field;
import dev.formactions.FormData.FileField;
import dev.formactions.internal.form.ParsedForm.Entries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** What holds for every form and for every body. */
class MultipartPropertiesTest {

    /** A part to send; a field if it has no file name. Its content has a character for each byte. */
    private record Part(String name, String fileName, String content) {

        byte[] bytes() {
            return content.getBytes(ISO_8859_1);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatABrowserWritesIsReadAgain(@ForAll("parts") List<Part> parts, @ForAll @IntRange(min = 1, max = 40) int step)
            throws IOException {
        try (FileStore files = new FileStore()) {
            InputStream body = new Dripping(written(parts), step);
            ParsedForm form =
                    new MultipartForm(Multipart.fields(parts.size() + 1), files).parse(body, Multipart.BOUNDARY);
            List<Entry> entries = ((Entries) form).entries();
            assertThat(entries).hasSameSizeAs(parts);
            for (int i = 0; i < parts.size(); i++) {
                assertSame(parts.get(i), entries.get(i));
            }
        }
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void aBodyThatWasChangedIsReadOrRefused(
            @ForAll("parts") List<Part> parts, @ForAll("changes") List<int[]> changes, @ForAll boolean cut)
            throws IOException {
        byte[] body = written(parts);
        for (int[] change : changes) {
            body[change[0] % body.length] = (byte) change[1];
        }
        assertReadOrRefused(cut ? Arrays.copyOf(body, changes.get(0)[0] % body.length) : body);
    }

    @Tag("BODY-5")
    @Property(tries = 500)
    void anyBytesAreReadOrRefused(@ForAll byte[] body) throws IOException {
        assertReadOrRefused(body);
        byte[] inPart = new Multipart().part("A: b", body).bytes();
        assertReadOrRefused(inPart);
        assertReadOrRefused(
                new Multipart().part(new String(body, UTF_8), new byte[0]).bytes());
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.strings().excludeChars('%').ofMaxLength(12),
                Arbitraries.of("", "a", "ü", "a\"b", "a\r\nb", "a;b=c", "a\\", "😀", "\0"));
        Arbitrary<String> contents = Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('\0', '\u00ff').ofMaxLength(300),
                Arbitraries.of("", "\r\n", "\r\n--", "--XY", "\r\n--X", "-", "\n--XX--", "a\r\n\r\nb"));
        return Combinators.combine(names, names.injectNull(0.5), contents)
                .as(Part::new)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<int[]>> changes() {
        Arbitrary<Integer> values = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 255), Arbitraries.of((int) '\r', (int) '\n', (int) '-', (int) '"'));
        return Combinators.combine(Arbitraries.integers().between(0, 1_000_000), values)
                .as((position, value) -> new int[] {position, value})
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static byte[] written(List<Part> parts) {
        Multipart body = new Multipart();
        for (Part part : parts) {
            String fileName =
                    part.fileName() == null ? "" : "; filename=\"" + Multipart.escaped(part.fileName()) + "\"";
            body.part(
                    "Content-Disposition: form-data; name=\"" + Multipart.escaped(part.name()) + "\"" + fileName,
                    part.bytes());
        }
        return body.bytes();
    }

    private static void assertSame(Part part, Entry entry) throws IOException {
        assertThat(entry.name()).isEqualTo(asSent(part.name()));
        if (entry instanceof FileField file) {
            assertThat(file.file().name()).isEqualTo(StoredFile.bareName(asSent(part.fileName())));
            assertThat(file.file().stream().readAllBytes()).isEqualTo(part.bytes());
        } else {
            assertThat(part.fileName()).isNull();
            String value = ((Field) entry).value();
            if (new String(part.bytes(), UTF_8).indexOf('\uFFFD') < 0) {
                assertThat(value.getBytes(UTF_8)).isEqualTo(part.bytes());
            }
        }
    }

    /** A lone surrogate becomes a question mark in the body. */
    private static String asSent(String name) {
        return new String(name.getBytes(UTF_8), UTF_8);
    }

    private static void assertReadOrRefused(byte[] body) throws IOException {
        try (FileStore files = new FileStore()) {
            ParsedForm form = Multipart.parse(body, 5, files);
            assertThat(form).isInstanceOfAny(Entries.class, ParsedForm.Unreadable.class);
            if (form instanceof Entries entries) {
                for (Entry entry : entries.entries()) {
                    assertThat(entry.name()).isNotNull();
                }
            }
        }
    }

    /** A body that arrives in pieces. */
    private static final class Dripping extends ByteArrayInputStream {

        private final int step;

        Dripping(byte[] body, int step) {
            super(body);
            this.step = step;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(step, length));
        }
    }
}
