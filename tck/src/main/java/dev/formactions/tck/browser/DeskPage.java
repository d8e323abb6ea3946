package dev.formactions.tck.browser;

import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirect;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Cookies;
import dev.formactions.FormData;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.List;

/** Notes from right to left, for those who have logged in. */
@Path("/browser/desk")
@View("browser/desk")
@RequestScoped
@DeskGuard.Guarded
public class DeskPage implements Page {

    @Inject
    Books books;

    /**
     * What the view shows.
     *
     * @param notes the notes of the session
     * @param user who has logged in
     */
    public record DeskData(List<String> notes, String user) {}

    @Load
    public DeskData load(Cookies cookies) {
        String session = cookies.get(DeskGuard.COOKIE).orElse("");
        return new DeskData(List.copyOf(books.guests(session)), session.replaceAll("-.*", ""));
    }

    @Action("add")
    public ActionResult add(FormData form, Cookies cookies) {
        String text = form.get("text");
        if (text == null || text.isBlank()) {
            return fail(422, Data.of("empty", true));
        }
        books.guests(cookies.get(DeskGuard.COOKIE).orElse("")).add(text);
        return ActionResult.success();
    }

    @Action("logout")
    public ActionResult logout(Cookies cookies) {
        cookies.delete(DeskGuard.COOKIE);
        return redirect("/browser/login");
    }
}
