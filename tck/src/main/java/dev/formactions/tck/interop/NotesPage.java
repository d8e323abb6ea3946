package dev.formactions.tck.interop;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.FormFile;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Forms that the browser, htmx and Turbo can submit: a whole page, and a part of it. */
@Path("/interop/notes")
@View("interop/notes")
@RequestScoped
public class NotesPage implements Page {

    /** With {@code ?configured}, htmx 2 is told to show failures. */
    @Load
    public Map<String, @Nullable Object> load(@QueryParam("configured") @Nullable String configured) {
        return Data.of("configured", configured != null);
    }

    @Action("add")
    public ActionResult add(FormData form) {
        String text = form.get("text");
        return text == null || text.isBlank()
                ? fail(422, Data.of("message", "A text is needed", "text", text))
                : success(Data.of("message", "Added " + text));
    }

    @Action("upload")
    public ActionResult upload(FormData form) {
        FormFile file = form.file("file");
        return fail(400, Data.of("message", file == null ? "No file" : file.name() + " has " + file.size() + " bytes"));
    }

    @Action("leave")
    public ActionResult leave() {
        return redirect("bare");
    }

    @Action("tear")
    public ActionResult tear() {
        return error(410, "The page is torn");
    }

    @Action("stream")
    public Response stream() {
        String change =
                "<turbo-stream action=\"update\" target=\"message\"><template>Streamed</template></turbo-stream>";
        return Response.ok(change, "text/vnd.turbo-stream.html").build();
    }

    @Action("boom")
    public void boom() {
        throw new IllegalStateException("Nobody should see this");
    }
}
