package dev.formactions.tck.interop;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.success;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Cookies;
import dev.formactions.FormData;
import dev.formactions.FormFile;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import dev.formactions.tck.values.Point;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Ends in every way; the SvelteKit application has the same actions under the same address. */
@Path("/interop/story")
@View("interop/story")
@RequestScoped
public class StoryPage implements Page {

    @Action("login")
    public ActionResult login(FormData form, Cookies cookies) {
        String email = form.get("email");
        if (email == null || email.isEmpty()) {
            return fail(400, Data.of("email", email, "missing", true));
        }
        cookies.set("visitor", email);
        return success(Data.of("email", email, "by", form.get("by")));
    }

    @Action("register")
    public ActionResult register(FormData form) {
        Instant taken = Instant.parse("2024-02-29T12:34:56.789Z");
        return fail(409, Data.of("email", form.get("email"), "taken", taken, "near", new Point(3, 4)));
    }

    @Action("refuse")
    public ActionResult refuse() {
        return fail(422);
    }

    @Action("leave")
    public ActionResult leave(Cookies cookies) {
        cookies.set("left", "yes");
        return redirect("/interop/next?from=story#there");
    }

    @Action("stay")
    public ActionResult stay() {
        return redirect("/interop/story?again=1");
    }

    @Action("tear")
    public ActionResult tear() {
        return error(410, Data.of("message", "The page is torn", "page", 7));
    }

    @Action("boom")
    public void boom() {
        throw new IllegalStateException("Nobody should see this");
    }

    @Action("nothing")
    public void nothing() {
        // Returns nothing.
    }

    @Action("none")
    public @Nullable Object none() {
        return null;
    }

    @Action("zero")
    public int zero() {
        return 0;
    }

    @Action("upload")
    public ActionResult upload(FormData form) throws IOException {
        FormFile file = form.file("file");
        if (file == null) {
            return fail(400);
        }
        try (InputStream content = file.stream()) {
            String text = new String(content.readAllBytes(), UTF_8);
            return success(Data.of("name", file.name(), "type", file.type(), "size", file.size(), "text", text));
        }
    }
}
