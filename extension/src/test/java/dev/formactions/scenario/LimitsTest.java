package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of the application, of a page and of an action: which of them counts, and what is refused as a whole. */
class LimitsTest {

    private static LimitedUploads uploads;

    @BeforeAll
    static void start() {
        uploads = new LimitedUploads();
    }

    @AfterAll
    static void stop() {
        uploads.close();
    }

    @Tag("LIMIT-2")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "data, 70000",
        "valid, 70000",
        "form, 70000",
        "raw, 70000",
    })
    void aBodyThatIsTooLargeIsRefusedAsAWhole(String action, int size) {
        assertThat(uploads.script(action, new MultipartBody().file("file", size))
                        .brief())
                .isEqualTo("413 {\"type\":\"error\",\"error\":{\"message\":\"Payload Too Large\"}}");
        assertThat(uploads.script("unread", new MultipartBody().file("file", size))
                        .status())
                .as("nobody has asked for it")
                .isEqualTo(200);
    }

    @Tag("LIMIT-3")
    @Test
    void anActionsLimitsComeBeforeThoseOfItsClassOfItsPageAndOfTheApplication() {
        assertThat(uploads.script("wide", new MultipartBody().file("f", 10_240)).status())
                .isEqualTo(200);
        assertThat(uploads.script("wide", new MultipartBody().file("f", 10_241)).status())
                .isEqualTo(413);
        assertThat(uploads.script("data", new MultipartBody().file("f", 2049)).status())
                .isEqualTo(413);
        MultipartBody four =
                new MultipartBody().field("a", "").field("b", "").field("c", "").field("d", "");
        assertThat(uploads.script("wide", four).status()).isEqualTo(413);
        assertThat(uploads.script("data", four).status()).isEqualTo(200);
        assertThat(uploads.post("more", new MultipartBody().file("photos", 2048))
                        .status())
                .as("fileSize of the page")
                .isEqualTo(200);
        assertThat(uploads.post("more", new MultipartBody().file("photos", 2049))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void partHeadersHaveALimit() {
        assertThat(uploads.script("wide", new MultipartBody().field("n".repeat(300), ""))
                        .status())
                .isEqualTo(413);
        assertThat(uploads.script("data", new MultipartBody().field("n".repeat(300), ""))
                        .status())
                .isEqualTo(200);
    }

    @Tag("LIMIT-3")
    @Test
    void theSettingsAreForEverythingElse() {
        assertThat(uploads.plain(new MultipartBody().file("photos", 1025)))
                .contains("400 400|{}|{photos=[The file is larger than 1 KB.]}");
        assertThat(uploads.plain(new MultipartBody()
                        .file("photos", 1)
                        .file("photos", 1)
                        .file("photos", 1)
                        .file("photos", 1)))
                .contains("{photos=[Choose at most 3 files.]}");
        assertThat(uploads.plain(new MultipartBody().file("photos", 20_000))).startsWith("413 ");
    }

    @Test
    void whatIsHeldInMemoryHasALimitWhateverABodyMayHave() {
        String nineMiB = "a=" + "x".repeat(9 * 1024 * 1024);
        assertThat(uploads.enhanced("huge").body(nineMiB).answer().status()).isEqualTo(413);
        assertThat(uploads.enhanced("huge")
                        .header("Content-Length", Long.toString(1L << 29))
                        .body("a=1")
                        .answer()
                        .status())
                .isEqualTo(413);
        assertThat(uploads.enhanced("huge").body("a=1").answer().status()).isEqualTo(200);
    }
}
