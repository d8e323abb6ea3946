package dev.formactions.scenario;

import static dev.formactions.ActionResult.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.ActionsOf;
import dev.formactions.Form;
import dev.formactions.FormData;
import dev.formactions.FormFile;
import dev.formactions.Limits;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits of the application, of a page and of an action, and what becomes of a request that exceeds one. */
class LimitsTest {

    public record Upload(@NotBlank String title, @NotNull FormFile file, String after) {}

    public record Album(String title, Optional<FormFile> cover, List<@NotNull FormFile> photos) {}

    public record Title(String title) {}

    @Path("/upload")
    @View("v")
    @RequestScoped
    @Limits(body = "64 KB", fileSize = "2 KB", files = 2)
    public static class UploadPage implements Page {

        @Action("valid")
        public ActionResult valid(@Valid Upload upload) {
            return success(upload.file().size());
        }

        @Action(value = "status", invalidStatus = 413)
        public ActionResult status(@Valid Upload upload) {
            return success(upload.file().size());
        }

        @Action("form")
        public ActionResult form(Form<Album> form) {
            return form.valid() ? success("fine") : form.fail(422, Map.of("seen", form.errors()));
        }

        @Action("both")
        public ActionResult both(Form<Album> form, FormData data) {
            return form.valid() ? success(data.get("title")) : form.fail(400);
        }

        @Action("title")
        public ActionResult title(@Valid Title form) {
            return success(form.title());
        }

        @Action("data")
        public ActionResult data(FormData data) {
            return success(data.get("title"));
        }

        @Action("parameter")
        public ActionResult parameter(@FormParam("file") FormFile file) {
            return success(file.size());
        }

        @Action("text")
        public ActionResult text(@FormParam("title") String title) {
            return success(title);
        }

        @Action("wide")
        @Limits(fileSize = "10 KB", fields = 3, partHeaders = "256")
        public ActionResult wide(FormData data) {
            return success(data.entries().size());
        }

        @Action("huge")
        @Limits(body = "1 GB")
        public ActionResult huge(FormData data) {
            return success(data.entries().size());
        }

        @Action("raw")
        public ActionResult raw(RequestEvent event) throws IOException {
            return success(event.body().readAllBytes().length);
        }

        @Action("unread")
        public ActionResult unread() {
            return success("fine");
        }
    }

    /** Actions of that page in a class of their own. */
    @ActionsOf(UploadPage.class)
    @RequestScoped
    @Limits(files = 1)
    public static class MoreActions {

        @Action("more")
        public ActionResult more(Form<Album> form) {
            return form.valid() ? success("fine") : form.fail(400);
        }
    }

    @Path("/plain")
    @View("v")
    @RequestScoped
    public static class PlainPage implements Page {

        @Action
        public ActionResult act(Form<Album> form) {
            return form.valid() ? success("fine") : form.fail(400);
        }
    }

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(UploadPage.class, MoreActions.class, PlainPage.class)
                .view(
                        "v",
                        "{{page.status}}|{{{form.values}}}|{{{form.errors}}}|{{#actions.valid.fields}}{{title.value}}"
                                + "{{file.errors}}{{after.value}}{{/actions.valid.fields}}")
                .setting("formactions.body-limit", "16 KB")
                .setting("formactions.file-size-limit", "1 KB")
                .setting("formactions.file-limit", 3)
                .start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Tag("LIMIT-1")
    @Test
    void aFileThatIsTooLargeIsAnErrorOfItsFieldAndEverythingElseIsKept() {
        MultipartBody body =
                new MultipartBody().field("title", "Holiday").file("file", 2049).field("after", "kept");
        assertThat(post("valid", body).brief())
                .isEqualTo("400 400|{title=Holiday, after=kept}|{file=[The file is larger than 2 KB.]}"
                        + "|Holiday[The file is larger than 2 KB.]kept");
        assertThat(script("valid", body).brief())
                .startsWith("200 {\"type\":\"failure\",\"status\":400,")
                .contains("The file is larger than 2 KB.")
                .doesNotContain("must not be null");
        assertThat(post("status", body).status())
                .as("the status is the action's")
                .isEqualTo(413);
    }

    @Tag("LIMIT-1")
    @Test
    void aFileOfExactlyTheLimitIsTaken() {
        assertThat(script("valid", new MultipartBody().field("title", "t").file("file", 2048))
                        .brief())
                .isEqualTo("200 {\"type\":\"success\",\"status\":200,\"data\":\"[2048]\"}");
    }

    @Test
    void otherErrorsAreToldAtOnce() {
        assertThat(post("valid", new MultipartBody().field("title", "").file("file", 5000))
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
        assertThat(post("form", body).brief()).isEqualTo("422 422|{title=t}|{photos=[Choose at most 2 files.]}|[]");
        MultipartBody cover =
                new MultipartBody().file("photos", 1).file("photos", 1).file("cover", 1);
        assertThat(post("form", cover).brief()).isEqualTo("422 422|{}|{cover=[Choose at most 2 files.]}|[]");
    }

    @Test
    void theLimitIsToldInTheUsersWords() {
        MultipartBody body = new MultipartBody().file("photos", 1).file("photos", 1);
        assertThat(post("more", body).brief()).contains("photos=[Choose only one file.]");
    }

    @Test
    void eachFileOfAListIsItsOwn() {
        MultipartBody body = new MultipartBody().file("photos[3]", 10).file("photos[7]", 4000);
        assertThat(post("form", body).brief()).contains("{photos[7]=[The file is larger than 2 KB.]}");
    }

    @Tag("LIMIT-1")
    @ParameterizedTest
    @ValueSource(strings = {"data", "parameter", "text"})
    void withoutAFormObjectItIsTooLarge(String action) {
        MultipartBody large = new MultipartBody().field("title", "t").file("file", 5000);
        assertThat(script(action, large).brief())
                .isEqualTo("413 {\"type\":\"error\",\"error\":{\"message\":\"Payload Too Large\"}}");
        MultipartBody many = new MultipartBody()
                .field("title", "t")
                .file("file", 1)
                .file("file", 1)
                .file("file", 1);
        assertThat(script(action, many).status()).isEqualTo(413);
    }

    @Test
    void aFormObjectIgnoresAFileThatItDoesNotHave() {
        MultipartBody body = new MultipartBody().file("other", 5000).field("title", "t");
        assertThat(script("title", body).brief())
                .isEqualTo("200 {\"type\":\"success\",\"status\":200,\"data\":\"[\\\"t\\\"]\"}");
        MultipartBody text = new MultipartBody().file("title", 5000);
        assertThat(script("title", text).status()).isEqualTo(200);
    }

    @Test
    void formDataBesideAFormObjectIsWholeOrNotAtAll() {
        MultipartBody fine = new MultipartBody().field("title", "t").file("photos", 5);
        assertThat(script("both", fine).brief()).contains("[\\\"t\\\"]");
        MultipartBody large = new MultipartBody().file("photos", 5000);
        assertThat(script("both", large).brief()).contains("failure", "The file is larger than 2 KB.");
        MultipartBody unknown = new MultipartBody().file("other", 5000);
        assertThat(script("both", unknown).status()).isEqualTo(413);
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
        assertThat(script(action, new MultipartBody().file("file", size)).brief())
                .isEqualTo("413 {\"type\":\"error\",\"error\":{\"message\":\"Payload Too Large\"}}");
        assertThat(script("unread", new MultipartBody().file("file", size)).status())
                .as("nobody has asked for it")
                .isEqualTo(200);
    }

    @Tag("LIMIT-3")
    @Test
    void anActionsLimitsComeBeforeThoseOfItsClassOfItsPageAndOfTheApplication() {
        assertThat(script("wide", new MultipartBody().file("f", 10_240)).status())
                .isEqualTo(200);
        assertThat(script("wide", new MultipartBody().file("f", 10_241)).status())
                .isEqualTo(413);
        assertThat(script("data", new MultipartBody().file("f", 2049)).status()).isEqualTo(413);
        MultipartBody four =
                new MultipartBody().field("a", "").field("b", "").field("c", "").field("d", "");
        assertThat(script("wide", four).status()).isEqualTo(413);
        assertThat(script("data", four).status()).isEqualTo(200);
        assertThat(post("more", new MultipartBody().file("photos", 2048)).status())
                .as("fileSize of the page")
                .isEqualTo(200);
        assertThat(post("more", new MultipartBody().file("photos", 2049)).status())
                .isEqualTo(400);
    }

    @Test
    void partHeadersHaveALimit() {
        assertThat(script("wide", new MultipartBody().field("n".repeat(300), ""))
                        .status())
                .isEqualTo(413);
        assertThat(script("data", new MultipartBody().field("n".repeat(300), ""))
                        .status())
                .isEqualTo(200);
    }

    @Tag("LIMIT-3")
    @Test
    void theSettingsAreForEverythingElse() {
        assertThat(plain(new MultipartBody().file("photos", 1025)))
                .contains("400 400|{}|{photos=[The file is larger than 1 KB.]}");
        assertThat(plain(new MultipartBody()
                        .file("photos", 1)
                        .file("photos", 1)
                        .file("photos", 1)
                        .file("photos", 1)))
                .contains("{photos=[Choose at most 3 files.]}");
        assertThat(plain(new MultipartBody().file("photos", 20_000))).startsWith("413 ");
    }

    @Test
    void whatIsHeldInMemoryHasALimitWhateverABodyMayHave() {
        String nineMiB = "a=" + "x".repeat(9 * 1024 * 1024);
        assertThat(app.post("/upload?/huge").enhanced().body(nineMiB).answer().status())
                .isEqualTo(413);
        assertThat(app.post("/upload?/huge")
                        .enhanced()
                        .header("Content-Length", Long.toString(1L << 29))
                        .body("a=1")
                        .answer()
                        .status())
                .isEqualTo(413);
        assertThat(app.post("/upload?/huge").enhanced().body("a=1").answer().status())
                .isEqualTo(200);
    }

    private static String plain(MultipartBody body) {
        return send(app.post("/plain"), body).brief();
    }

    private static Answer post(String action, MultipartBody body) {
        return send(app.post("/upload?/" + action), body);
    }

    private static Answer script(String action, MultipartBody body) {
        return send(app.post("/upload?/" + action).enhanced(), body);
    }

    private static Answer send(Exchange exchange, MultipartBody body) {
        return exchange.header("Content-Type", MultipartBody.TYPE)
                .body(body.bytes())
                .answer();
    }
}
