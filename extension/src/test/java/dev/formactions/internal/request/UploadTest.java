package dev.formactions.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.formactions.FormData;
import dev.formactions.FormData.Field;
import dev.formactions.FormFile;
import dev.formactions.internal.model.Refusal;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Form data with files, as an action sees it. */
class UploadTest {

    private static final String TWO_OF_EACH =
            """
            --X
            Content-Disposition: form-data; name="a"

            1
            --X
            Content-Disposition: form-data; name="f"; filename="1.txt"
            Content-Type: text/plain

            one
            --X
            Content-Disposition: form-data; name="f"; filename=""
            Content-Type: application/octet-stream


            --X--
            """
                    .replace("\n", "\r\n");

    @Test
    void fieldsAndFilesAreFoundByName() {
        FormData form = multipart(TWO_OF_EACH).formData();
        assertThat(form.get("a")).isEqualTo("1");
        assertThat(form.all("a")).containsExactly("1");
        assertThat(form.file("f")).isNotNull().extracting(FormFile::name).isEqualTo("1.txt");
        assertThat(form.files("f")).extracting(FormFile::name).containsExactly("1.txt", "");
        assertThat(form.fields()).containsExactly(new Field("a", "1"));
        assertThat(form.entries()).extracting(FormData.Entry::name).containsExactly("a", "f", "f");
    }

    @Tag("FORM-5")
    @Test
    void aFileIsNoTextAndATextIsNoFile() {
        FormData form = multipart(TWO_OF_EACH).formData();
        assertThat(form.get("f")).isNull();
        assertThat(form.all("f")).isEmpty();
        assertThat(form.file("a")).isNull();
        assertThat(form.files("a")).isEmpty();
        assertThat(form.has("f")).isTrue();
        assertThat(form.has("a")).isTrue();
        assertThat(form.has("b")).isFalse();
        assertThat(form.entries().toString()).doesNotContain("one", "=1");
    }

    @Test
    void aFormWithoutFilesHasNone() {
        FormData form = TestRequests.post("application/x-www-form-urlencoded", "f=1&f=2", call -> null)
                .formData();
        assertThat(form.file("f")).isNull();
        assertThat(form.files("f")).isEmpty();
        assertThat(form.entries()).containsExactly(new Field("f", "1"), new Field("f", "2"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no boundary                | multipart/form-data                | 0      | 400 | Bad Request",
                "an empty boundary          | multipart/form-data; boundary=     | 0      | 400 | Bad Request",
                "another boundary           | multipart/form-data; boundary=Y    | 0      | 400 | Bad Request",
                "more than the limit        | multipart/form-data; boundary=X    | 200000 | 413 | Payload Too Large",
                "no form                    | text/plain; boundary=X             | 0      | 415 | Unsupported Media Type",
                "no form, but parts         | multipart/mixed; boundary=X        | 0      | 415 | Unsupported Media Type",
            })
    void aBodyThatCannotBeReadIsTheClientsFault(String why, String type, int size, int status, String message) {
        try (PageRequest request = TestRequests.post(type, TestRequests.form(size), call -> null)) {
            Refusal refusal = catchThrowableOfType(Refusal.class, request.formData()::entries);
            assertThat(refusal.status()).as(why).isEqualTo(status);
            assertThat(refusal.shortMessage()).isEqualTo(message);
        }
    }

    @Test
    void tooManyPartsAreTooLarge() {
        String part = "--X\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n";
        FormData form = multipart(part.repeat(4) + "--X--").formData();
        Refusal refusal = catchThrowableOfType(Refusal.class, form::entries);
        assertThat(refusal.status()).isEqualTo(413);
        assertThat(multipart(part.repeat(3) + "--X--").formData().all("a")).hasSize(3);
    }

    @Test
    void aClientThatIsGoneIsNoErrorOfOurs() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
        FormData form = TestRequests.post("multipart/form-data; boundary=X", broken, call -> null)
                .formData();
        Refusal refusal = catchThrowableOfType(Refusal.class, form::entries);
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal).hasMessage("The body ended before it was complete: java.io.IOException: Connection reset");
    }

    @Test
    void nothingIsReadAfterTheEnd() {
        PageRequest request = multipart(TWO_OF_EACH);
        FormData form = request.formData();
        request.close();
        assertThatThrownBy(form::entries)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the answer was made already");
    }

    @Test
    void whatWasReadStaysButTheContentOfFiles() {
        PageRequest request = multipart(TWO_OF_EACH);
        FormFile file = request.formData().file("f");
        request.close();
        assertThat(request.formData().get("a")).isEqualTo("1");
        assertThat(file.size()).isEqualTo(3);
        assertThatThrownBy(file::stream)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("FA-303");
    }

    private static PageRequest multipart(String body) {
        return TestRequests.multipart(body, call -> null);
    }
}
