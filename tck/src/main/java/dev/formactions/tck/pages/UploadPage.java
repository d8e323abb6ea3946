package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.FormFile;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Bodies that are not only fields: files, raw bytes, text. */
@Path("/upload")
@View("upload")
@RequestScoped
public class UploadPage implements Page {

    @Action("one")
    public ActionResult one(FormData form) {
        FormFile file = form.file("file");
        return file == null
                ? fail(400, Data.of("notAFile", true, "value", form.get("file")))
                : success(Data.of("file", Submitted.shown(file), "title", form.get("title")));
    }

    @Action("all")
    public ActionResult all(FormData form) {
        return success(Data.of("fields", Submitted.entries(form)));
    }

    @Action("raw")
    public ActionResult raw(RequestEvent event) throws IOException {
        try (InputStream body = event.body()) {
            return success(Data.of("length", body.transferTo(OutputStream.nullOutputStream())));
        }
    }

    @Action("text")
    public ActionResult text(RequestEvent event) throws IOException {
        try (InputStream body = event.body()) {
            return success(Data.of("text", new String(body.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }
}
