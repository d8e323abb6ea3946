package dev.formactions.scenario;

import static dev.formactions.ActionResult.success;

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

/** An application whose settings, pages and actions have limits, and multipart bodies for it. */
final class LimitedUploads implements AutoCloseable {

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

    private final App app = App.of(UploadPage.class, MoreActions.class, PlainPage.class)
            .view(
                    "v",
                    "{{page.status}}|{{{form.values}}}|{{{form.errors}}}|{{#actions.valid.fields}}{{title.value}}"
                            + "{{file.errors}}{{after.value}}{{/actions.valid.fields}}")
            .setting("formactions.body-limit", "16 KB")
            .setting("formactions.file-size-limit", "1 KB")
            .setting("formactions.file-limit", 3)
            .start();

    @Override
    public void close() {
        app.close();
    }

    /** Of what is no multipart body. */
    Exchange enhanced(String action) {
        return app.post("/upload?/" + action).enhanced();
    }

    String plain(MultipartBody body) {
        return send(app.post("/plain"), body).brief();
    }

    Answer post(String action, MultipartBody body) {
        return send(app.post("/upload?/" + action), body);
    }

    Answer script(String action, MultipartBody body) {
        return send(enhanced(action), body);
    }

    private static Answer send(Exchange exchange, MultipartBody body) {
        return exchange.header("Content-Type", MultipartBody.TYPE)
                .body(body.bytes())
                .answer();
    }
}
