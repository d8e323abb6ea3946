package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Accept;
import dev.formactions.Action;
import dev.formactions.Form;
import dev.formactions.FormFile;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as parameters of actions and in form objects. */
class FilesTest {

    public record Page1(@NotNull FormFile scan, String caption) {}

    public record Album(
            @NotNull FormFile cover,
            @NotEmpty List<FormFile> photos,
            Optional<FormFile> sound,
            FormFile[] more,
            Set<FormFile> loose,
            Map<String, FormFile> named,
            List<@Valid Page1> pages) {}

    public record Letter(
            @Accept({"image/*", ".pdf"}) FormFile scan, @Accept(".PDF") List<FormFile> more, String title) {}

    /** A bean, as they are. */
    public static class Card {

        private FormFile picture;
        private List<FormFile> others = List.of();

        public FormFile getPicture() {
            return picture;
        }

        public void setPicture(FormFile picture) {
            this.picture = picture;
        }

        public List<FormFile> getOthers() {
            return others;
        }

        public void setOthers(List<FormFile> others) {
            this.others = others;
        }
    }

    /** What a form has, JAX-RS's way. */
    public static class Params {

        @FormParam("title")
        private String title;

        @FormParam("photo")
        private FormFile photo;
    }

    @Path("/files")
    @View("v")
    @RequestScoped
    public static class FilesPage implements Page {

        @Action("one")
        public String one(@FormParam("photo") FormFile photo) {
            return text(photo);
        }

        @Action("maybe")
        public String maybe(@FormParam("photo") Optional<FormFile> photo) {
            return photo.map(FilesTest::text).orElse("empty");
        }

        @Action("list")
        public String list(@FormParam("photo") List<FormFile> photos) {
            return texts(photos);
        }

        @Action("collection")
        public String collection(@FormParam("photo") Collection<FormFile> photos) {
            return texts(photos);
        }

        @Action("set")
        public String set(@FormParam("photo") Set<FormFile> photos) {
            return texts(photos);
        }

        @Action("array")
        public String array(@FormParam("photo") FormFile[] photos) {
            return texts(Arrays.asList(photos));
        }

        @Action("beside")
        public String beside(
                @FormParam("title") String title, @FormParam("title") FormFile wrong, @FormParam("photo") String odd) {
            return title + " " + wrong + " " + odd;
        }

        @Action("params")
        public String params(@BeanParam Params params) {
            return params.title + " " + text(params.photo);
        }

        @Action("album")
        public String album(@Valid Album album) {
            return "cover=" + text(album.cover()) + " photos=" + texts(album.photos()) + " sound="
                    + album.sound().map(FilesTest::text).orElse("empty") + " more="
                    + texts(Arrays.asList(album.more())) + " loose=" + texts(album.loose()) + " named="
                    + new TreeMap<>(album.named()).keySet() + " pages="
                    + album.pages().stream()
                            .map(page -> page.caption() + ":" + text(page.scan()))
                            .toList();
        }

        @Action("letter")
        public String letter(@Valid Letter letter) {
            return text(letter.scan()) + " " + texts(letter.more());
        }

        @Action("accept")
        public String accept(@Accept("text/plain") @FormParam("photo") List<FormFile> photos) {
            return texts(photos);
        }

        @Action("refuse")
        public String refuse(@Accept("text/html") @FormParam("photo") FormFile photo) {
            return text(photo);
        }

        @Action("card")
        public String card(Form<Card> form) {
            return text(form.value().getPicture()) + " " + texts(form.value().getOthers());
        }
    }

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(FilesPage.class).view("v", "{{{form}}}").start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    @Tag("FILE-5")
    void aFileThatItsFieldDoesNotTakeIsAnErrorOfTheField() {
        assertThat(answer(
                        "letter", new MultipartBody().file("scan", "a.Pdf", "x").file("more", "b.pdf", "y")))
                .isEqualTo("200 a.Pdf=x [b.pdf=y]");
        String wanted = "Choose a file of one of these types: ";
        assertThat(answer(
                        "letter",
                        new MultipartBody()
                                .field("title", "kept")
                                .file("scan", "a.exe", "x")
                                .file("more", "b.pdf", "y")
                                .file("more", "c.pdf.txt", "z")))
                .isEqualTo("400 {values={title=kept}, errors={scan=[" + wanted + "image/*, .pdf.], more=[" + wanted
                        + ".PDF.]}, formErrors=[]}");
        assertThat(answer("letter", new MultipartBody().noFile("scan"))).isEqualTo("200 none []");
    }

    @Test
    @Tag("FILE-5")
    void aFileThatAParameterDoesNotTakeIsRefused() {
        assertThat(answer("accept", new MultipartBody().file("photo", "a", "x").noFile("photo")))
                .isEqualTo("200 [a=x]");
        assertThat(answer("refuse", new MultipartBody().noFile("photo"))).isEqualTo("200 none");
        assertThat(answer("refuse", new MultipartBody().file("photo", "a.html", "x")))
                .startsWith("415 ");
    }

    @Tag("FILE-1")
    @ParameterizedTest
    @CsvSource({
        "one, a.txt=one",
        "maybe, a.txt=one",
        "list, '[a.txt=one, b.txt=two]'",
        "collection, '[a.txt=one, b.txt=two]'",
        "set, '[a.txt=one, b.txt=two]'",
        "array, '[a.txt=one, b.txt=two]'",
    })
    void aParameterIsTheFirstFileOfAFieldOrAllOfThem(String action, String text) {
        MultipartBody body = new MultipartBody()
                .file("photo", "a.txt", "one")
                .field("photo", "a text")
                .file("photo", "b.txt", "two")
                .file("other", "c.txt", "three");
        assertThat(answer(action, body)).isEqualTo("200 " + text);
    }

    @Tag("FILE-2")
    @ParameterizedTest
    @CsvSource({"one, none", "maybe, empty", "list, []", "collection, []", "set, []", "array, []"})
    void aFileInputThatWasLeftEmptyIsNoFile(String action, String text) {
        assertThat(answer(action, new MultipartBody().noFile("photo"))).isEqualTo("200 " + text);
        assertThat(answer(action, new MultipartBody().field("photo", "x"))).isEqualTo("200 " + text);
        assertThat(app.post("/files?/" + action).body("photo=a.txt").answer().brief())
                .as("a form without enctype")
                .isEqualTo("200 " + text);
    }

    @Test
    void anEmptyFileIsAFileAllTheSame() {
        assertThat(answer(
                        "list",
                        new MultipartBody().file("photo", "empty.txt", "").noFile("photo")))
                .isEqualTo("200 [empty.txt=]");
        assertThat(answer("list", new MultipartBody().file("photo", "", "no name")))
                .isEqualTo("200 [=no name]");
    }

    @Test
    void textsAndFilesDoNotMix() {
        MultipartBody body = new MultipartBody().field("title", "t").file("photo", "a.txt", "one");
        assertThat(answer("beside", body)).isEqualTo("200 t null null");
        assertThat(answer("params", body)).isEqualTo("200 t a.txt=one");
    }

    @Tag("FILE-1")
    @Test
    void aFormObjectHoldsFilesWhereverItHoldsTexts() {
        MultipartBody body = new MultipartBody()
                .file("cover", "c", "C")
                .file("photos", "p1", "1")
                .file("photos", "p2", "2")
                .file("sound", "s", "S")
                .file("more[1]", "m2", "M2")
                .file("more[0]", "m1", "M1")
                .file("loose", "l", "L")
                .file("named[en]", "n", "N")
                .field("pages[0].caption", "first")
                .file("pages[0].scan", "f", "F")
                .file("pages[1].scan", "g", "G");
        assertThat(answer("album", body))
                .isEqualTo("200 cover=c=C photos=[p1=1, p2=2] sound=s=S more=[m1=M1, m2=M2] loose=[l=L] named=[en]"
                        + " pages=[first:f=F, null:g=G]");
    }

    @Tag("FILE-2")
    @Test
    void aFormObjectHasNoFileForAnInputThatWasLeftEmpty() {
        MultipartBody body = new MultipartBody()
                .noFile("cover")
                .noFile("photos")
                .noFile("sound")
                .noFile("more")
                .noFile("named[en]")
                .field("pages[0].caption", "first")
                .noFile("pages[0].scan");
        Answer answer = app.post("/files?/album")
                .enhanced()
                .header("Content-Type", MultipartBody.TYPE)
                .body(body.bytes())
                .answer();
        assertThat(answer.brief())
                .startsWith("200 {\"type\":\"failure\",\"status\":400,")
                .contains("cover", "photos", "pages[0].scan", "first")
                .doesNotContain("sound", "named");
    }

    @Test
    void aBeanHoldsFiles() {
        MultipartBody body = new MultipartBody()
                .file("picture", "p", "P")
                .file("others", "o", "O")
                .noFile("others");
        assertThat(answer("card", body)).isEqualTo("200 p=P [o=O]");
        assertThat(answer("card", new MultipartBody())).isEqualTo("200 none []");
    }

    private static String answer(String action, MultipartBody body) {
        return app.post("/files?/" + action)
                .header("Content-Type", MultipartBody.TYPE)
                .body(body.bytes())
                .answer()
                .brief();
    }

    private static String texts(Collection<FormFile> files) {
        return files.stream().map(FilesTest::text).toList().toString();
    }

    private static String text(FormFile file) {
        if (file == null) {
            return "none";
        }
        try {
            return file.name() + "=" + new String(file.stream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
