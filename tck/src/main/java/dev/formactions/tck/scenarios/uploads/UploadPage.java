package dev.formactions.tck.scenarios.uploads;

import static dev.formactions.ActionResult.success;

import dev.formactions.Accept;
import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormFile;
import dev.formactions.Limits;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Takes files of any size and tells what has arrived. */
@Path("/uploads")
@View("scenarios/upload")
@RequestScoped
public class UploadPage implements Page {

    /** How often anything was taken. */
    static final AtomicInteger ARRIVED = new AtomicInteger();

    /** The form. */
    public record Upload(@Nullable String title, @Nullable FormFile file) {}

    /** Takes what has room on the disk. */
    @Action("any")
    @Limits(body = "3 GB")
    public ActionResult any(@Valid Upload upload) throws IOException {
        ARRIVED.incrementAndGet();
        FormFile file = upload.file();
        return success(upload.title() + (file == null ? ": nothing" : ": " + file.size() + " bytes, " + sum(file)));
    }

    /** Takes small files, but has room for a large one, so that it can tell. */
    @Action("small")
    @Limits(body = "8 MB", fileSize = "1 MB")
    public ActionResult small(@Valid Upload upload) {
        return success(String.valueOf(upload.title()));
    }

    /** Takes small files and reads no others. */
    @Action("plain")
    @Limits(body = "1 MB")
    public ActionResult plain(@FormParam("title") String title) {
        return success(title);
    }

    /** A form with a picture. */
    public record Picture(@Nullable String title, @Nullable @Accept({"image/*", ".txt"}) FormFile file) {}

    /** Takes pictures. */
    @Action("picture")
    public ActionResult picture(@Valid Picture picture) {
        return success(String.valueOf(picture.title()));
    }

    /** Takes texts. */
    @Action("text")
    public ActionResult text(@Accept(".txt") @FormParam("file") FormFile file) {
        return success(file.name());
    }

    /** Has an error of its own once it has the file. */
    @Action("broken")
    @Limits(body = "8 MB")
    public ActionResult broken(Upload upload) {
        throw new IllegalStateException("for a test, with " + upload.file());
    }

    private static String sum(FormFile file) throws IOException {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[64 * 1024];
        try (InputStream content = file.stream()) {
            for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
                sum.update(buffer, 0, length);
            }
        }
        return "sum " + sum.getValue();
    }
}
