package dev.formactions.scenario;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Form;
import dev.formactions.FormFile;
import dev.formactions.Limits;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Everything hostile that the parser of a typed form with files meets: a field error, a 4xx, or a form like any other. */
class HostileUploadsTest {

    public record Item(@Size(max = 5) String name, FormFile file, Item next) {}

    public record Everything(
            String text, int number, FormFile file, List<FormFile> files, List<Item> items, Map<String, Item> named) {}

    @Path("/")
    @View("v")
    @RequestScoped
    @Limits(body = "80 MB", fileSize = "1 KB", files = 4)
    public static class EverythingPage implements Page {

        @Action
        public ActionResult act(Form<Everything> form) {
            return form.valid() ? ActionResult.success(told(form.value())) : form.fail(422);
        }

        private static String told(Everything value) {
            return value.text() + " " + value.number() + " "
                    + (value.file() == null
                            ? "no file"
                            : "<" + value.file().name() + ">" + value.file().size()) + " "
                    + value.items().size();
        }
    }

    private static App app;

    @BeforeContainer
    static void start() {
        app = App.of(EverythingPage.class).view("v", "{{{form}}}").start();
    }

    @AfterContainer
    static void stop() {
        app.close();
    }

    @Example
    void aMillionFields() {
        assertThat(urlEncoded("number=1&".repeat(1_000_000))).startsWith("413 ");
        String part = "--X\r\nContent-Disposition: form-data; name=number\r\n\r\n1\r\n";
        assertThat(multipart(part.repeat(1_000_000) + "--X--")).startsWith("413 ");
    }

    @Example
    void deepNames() {
        String deep = "items[0]" + ".next".repeat(100_000) + ".name";
        assertThat(urlEncoded("number=1&" + deep + "=x")).isEqualTo("200 null 1 no file 0");
        assertThat(multipart(field("number", "1") + field("items[0]" + ".next".repeat(1000) + ".name", "x") + "--X--"))
                .isEqualTo("200 null 1 no file 0");
        assertThat(urlEncoded("number=1&items" + "[0]".repeat(100_000) + "=x")).isEqualTo("200 null 1 no file 0");
    }

    @Example
    void hugeIndices() {
        String body = field("number", "1") + field("items[2000000000].name", "x") + file("items[1999999999].file", "f");
        assertThat(multipart(body + "--X--")).isEqualTo("200 null 1 no file 2");
        assertThat(multipart(field("number", "1") + file("items[99999999999].file", "f") + "--X--"))
                .isEqualTo("200 null 1 no file 0");
    }

    @Example
    void duplicateNames() {
        String body = field("number", "1") + field("number", "x") + file("file", "first") + file("file", "second");
        assertThat(multipart(body + field("text", "a") + file("text", "b") + "--X--"))
                .isEqualTo("200 a 1 <first>4 0");
    }

    @Example
    void aTextWhereAFileBelongsAndAFileWhereATextBelongs() {
        assertThat(multipart(field("number", "1") + field("file", "/etc/passwd") + file("text", "f") + "--X--"))
                .isEqualTo("200 null 1 no file 0");
        assertThat(multipart(field("number", "x") + field("file", "/etc/passwd") + field("files", "b") + "--X--"))
                .startsWith("422 {values={number=x}, ");
        assertThat(multipart(file("number", "f") + "--X--")).startsWith("422 ").contains("Fill in this field.");
    }

    @Example
    void noBoundaryOrAnother() {
        for (String type : List.of(
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; boundary=" + "X".repeat(71),
                "multipart/form-data; boundary=Y")) {
            assertThat(send(type, (field("number", "1") + "--X--").getBytes(ISO_8859_1)))
                    .as(type)
                    .startsWith("400 ");
        }
    }

    @Example
    void everyBodyThatIsCutOff() {
        String body = field("number", "1") + file("file", "f") + "--X--";
        for (int length = 0; length < body.length(); length++) {
            assertThat(multipart(body.substring(0, length)))
                    .as(body.substring(0, length))
                    .startsWith("400 ");
        }
    }

    @Example
    void aBoundaryInsideAFile() {
        String head = "--X\r\nContent-Disposition: form-data; name=file; filename=f\r\n\r\n";
        assertThat(multipart(field("number", "1") + head + "a--X--b\r\n--X--")).isEqualTo("200 null 1 <f>7 0");
        assertThat(multipart(field("number", "1") + head + "a\r\n--X\r\nb\r\n--X--"))
                .startsWith("400 ");
        assertThat(multipart(field("number", "1") + head + "a\r\n--X--\r\nb\r\n--X--"))
                .isEqualTo("200 null 1 <f>1 0");
    }

    @Example
    void aWrongCharset() {
        String part =
                "--X\r\nContent-Disposition: form-data; name=text\r\nContent-Type: text/plain; charset=%s\r\n\r\n\u00fc"
                        + "\r\n";
        String urlEncoded = "application/x-www-form-urlencoded; charset=";
        for (String charset : List.of("utf-16", "no-such-charset", "\"", "", "\u00ff")) {
            assertThat(multipart(field("number", "1") + part.formatted(charset) + "--X--"))
                    .as(charset)
                    .startsWith("415 ");
            assertThat(send(urlEncoded + charset, "number=1&text=%FC".getBytes(ISO_8859_1)))
                    .as(charset)
                    .startsWith("415 ");
        }
        assertThat(multipart(field("number", "1") + part.formatted("iso-8859-1") + "--X--"))
                .isEqualTo("200 \u00fc 1 no file 0");
        assertThat(send(urlEncoded + "iso-8859-1", "number=1&text=%FC".getBytes(ISO_8859_1)))
                .isEqualTo("200 \u00fc 1 no file 0");
    }

    @Example
    @Tag("FORM-9")
    void bytesThatAreNoText() {
        for (String answer : List.of(
                urlEncoded("number=1&text=%FC"),
                send("application/x-www-form-urlencoded; charset=utf-8", "number=1&text=\u00fc".getBytes(ISO_8859_1)),
                multipart(field("number", "1") + field("text", "\u00fc") + "--X--"))) {
            assertThat(answer)
                    .startsWith("422 {values={text=\uFFFD, number=1}")
                    .contains("errors={text=[This text could not be read. Enter it again.]}");
        }
        assertThat(urlEncoded("number=1&text=%EF%BF%BD")).isEqualTo("200 \uFFFD 1 no file 0");
        assertThat(urlEncoded("number=1&text%FF=a&a=%FF")).isEqualTo("200 null 1 no file 0");
    }

    @Example
    void nulBytes() {
        assertThat(multipart(field("number", "1\0") + "--X--"))
                .startsWith("422 ")
                .contains("This value is not valid.");
        assertThat(multipart(field("number", "1") + field("text", "a\0b") + "--X--"))
                .startsWith("422 ")
                .contains("errors={text=[This value is not valid.]}");
        assertThat(multipart(field("number", "1") + field("text", "b") + file("file", "a\0.txt") + "--X--"))
                .isEqualTo("200 b 1 <a.txt>4 0");
        assertThat(multipart(field("number", "1") + field("text\0", "a") + "--X--"))
                .isEqualTo("200 null 1 no file 0");
    }

    @Example
    void namesOfFilesWithPaths() {
        Map.of(
                        "../../../etc/passwd", "passwd",
                        "/etc/passwd", "passwd",
                        "C:\\\\Windows\\\\win.ini", "win.ini",
                        "..", "",
                        "a/../..", "",
                        "....//....//x", "x",
                        "%2e%2e%2fx", "%2e%2e%2fx",
                        "x%00.jpg", "x%00.jpg")
                .forEach((sent, name) -> assertThat(multipart(field("number", "1") + file("file", sent) + "--X--"))
                        .as(sent)
                        .isEqualTo("200 null 1 <" + name + ">4 0"));
    }

    @Tag("BODY-5")
    @Property(tries = 500)
    void anyMixtureOfParts(@ForAll @From("bodies") String body) {
        assertThat(Set.of("200", "400", "413", "422")).contains(multipart(body).substring(0, 3));
    }

    @Provide
    static Arbitrary<String> bodies() {
        Arbitrary<String> piece = Arbitraries.of(
                "--X\r\n",
                "--X--",
                "\r\n",
                "\r\n\r\n",
                "\n",
                "\0",
                "\u00ff",
                "x".repeat(1100),
                "Content-Disposition: form-data; name=\"items[].file\"; filename=\"a\"",
                "Content-Disposition: form-data; name=\"\"",
                "Content-Type: multipart/mixed; boundary=X");
        Arbitrary<String> name = Arbitraries.of(
                "text", "number", "file", "files", "items[0].file", "items[].name", "named[x].file", "", "[");
        Arbitrary<String> part = Combinators.combine(
                        name, Arbitraries.of("", "1", "x".repeat(1100)), Arbitraries.of(true, false))
                .as((field, content, isFile) -> "--X\r\nContent-Disposition: form-data; name=\"" + field + "\""
                        + (isFile ? "; filename=\"f\"" : "") + "\r\n\r\n" + content + "\r\n");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(1, piece), net.jqwik.api.Tuple.of(6, part))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts) + "--X--");
    }

    private static String field(String name, String value) {
        return "--X\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String fileName) {
        return "--X\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\n\r\nfile\r\n";
    }

    private static String multipart(String body) {
        return send("multipart/form-data; boundary=X", body.getBytes(ISO_8859_1));
    }

    private static String urlEncoded(String body) {
        return send("application/x-www-form-urlencoded", body.getBytes(ISO_8859_1));
    }

    private static String send(String type, byte[] body) {
        return app.post("/").header("Content-Type", type).body(body).answer().brief();
    }
}
