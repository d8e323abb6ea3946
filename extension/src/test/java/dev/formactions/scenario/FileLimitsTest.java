package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are too large or too many, and what becomes of the form around them. */
class FileLimitsTest {

    private static LimitedUploads uploads;

    @BeforeAll
    static void start() {
        uploads = new LimitedUploads();
    }

    @AfterAll
    static void stop() {
        uploads.close();
    }

    @Tag("LIMIT-1")
    @Test
    void aFileThatIsTooLargeIsAnErrorOfItsFieldAndEverythingElseIsKept() {
        MultipartBody body =
                new MultipartBody().field("title", "Holiday").file("file", 2049).field("after", "kept");
        assertThat(uploads.post("valid", body).brief())
                .isEqualTo("400 400|{title=Holiday, after=kept}|{file=[The file is larger than 2 KB.]}"
                        + "|Holiday[The file is larger than 2 KB.]kept");
        assertThat(uploads.script("valid", body).brief())
                .startsWith("200 {\"type\":\"failure\",\"status\":400,")
                .contains("The file is larger than 2 KB.")
                .doesNotContain("must not be null");
        assertThat(uploads.post("status", body).status())
                .as("the status is the action's")
                .isEqualTo(413);
    }

    @Tag("LIMIT-1")
    @Test
    void aFileOfExactlyTheLimitIsTaken() {
        assertThat(uploads.script(
                                "valid", new MultipartBody().field("title", "t").file("file", 2048))
                        .brief())
                .isEqualTo("200 {\"type\":\"success\",\"status\":200,\"data\":\"[2048]\"}");
    }

    @Test
    void otherErrorsAreToldAtOnce() {
        assertThat(uploads.post("valid", new MultipartBody().field("title", "").file("file", 5000))
                        .brief())
                .startsWith("400 400|{title=}|{")
                .contains("file=[The file is larger than 2 KB.]")
                .contains("title=[must not be blank]");
    }

    @Tag("LIMIT-1")
    @Test
    void aFileTooManyIsAnErrorOfItsField() {
        MultipartBody body = new MultipartBody()
                .noFile("cover")
                .file("photos", 1)
                .file("photos", 1)
                .noFile("photos")
                .file("photos", 1)
                .field("title", "t");
        assertThat(uploads.post("form", body).brief())
                .isEqualTo("422 422|{title=t}|{photos=[Choose at most 2 files.]}|[]");
        MultipartBody cover =
                new MultipartBody().file("photos", 1).file("photos", 1).file("cover", 1);
        assertThat(uploads.post("form", cover).brief()).isEqualTo("422 422|{}|{cover=[Choose at most 2 files.]}|[]");
    }

    @Test
    void theLimitIsToldInTheUsersWords() {
        MultipartBody body = new MultipartBody().file("photos", 1).file("photos", 1);
        assertThat(uploads.post("more", body).brief()).contains("photos=[Choose only one file.]");
    }

    @Test
    void eachFileOfAListIsItsOwn() {
        MultipartBody body = new MultipartBody().file("photos[3]", 10).file("photos[7]", 4000);
        assertThat(uploads.post("form", body).brief()).contains("{photos[7]=[The file is larger than 2 KB.]}");
    }

    @Tag("LIMIT-1")
    @ParameterizedTest
    @ValueSource(strings = {"data", "parameter", "text"})
    void withoutAFormObjectItIsTooLarge(String action) {
        MultipartBody large = new MultipartBody().field("title", "t").file("file", 5000);
        assertThat(uploads.script(action, large).brief())
                .isEqualTo("413 {\"type\":\"error\",\"error\":{\"message\":\"Payload Too Large\"}}");
        MultipartBody many = new MultipartBody()
                .field("title", "t")
                .file("file", 1)
                .file("file", 1)
                .file("file", 1);
        assertThat(uploads.script(action, many).status()).isEqualTo(413);
    }

    @Test
    void aFormObjectIgnoresAFileThatItDoesNotHave() {
        MultipartBody body = new MultipartBody().file("other", 5000).field("title", "t");
        assertThat(uploads.script("title", body).brief())
                .isEqualTo("200 {\"type\":\"success\",\"status\":200,\"data\":\"[\\\"t\\\"]\"}");
        MultipartBody text = new MultipartBody().file("title", 5000);
        assertThat(uploads.script("title", text).status()).isEqualTo(200);
    }

    @Test
    void formDataBesideAFormObjectIsWholeOrNotAtAll() {
        MultipartBody fine = new MultipartBody().field("title", "t").file("photos", 5);
        assertThat(uploads.script("both", fine).brief()).contains("[\\\"t\\\"]");
        MultipartBody large = new MultipartBody().file("photos", 5000);
        assertThat(uploads.script("both", large).brief()).contains("failure", "The file is larger than 2 KB.");
        MultipartBody unknown = new MultipartBody().file("other", 5000);
        assertThat(uploads.script("both", unknown).status()).isEqualTo(413);
    }
}
