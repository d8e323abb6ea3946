package dev.formactions.tck.browser;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.redirectExternal;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.FormFile;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;

/** A guest book: several forms on one page, most of them enhanced. */
@Path("/browser/book")
@View("browser/book")
@RequestScoped
public class GuestBookPage implements Page {

    @Inject
    Books books;

    @QueryParam("book")
    @DefaultValue("")
    String book = "";

    /**
     * What the view shows.
     *
     * @param guests who has signed
     * @param count how many they are
     */
    public record BookData(List<String> guests, int count) {}

    @Load
    public BookData load(RequestEvent event) {
        event.setHeader("Content-Security-Policy", "default-src 'self'; form-action *");
        List<String> guests = books.guests(book);
        return new BookData(List.copyOf(guests), guests.size());
    }

    @Action("sign")
    public ActionResult sign(FormData form) {
        String name = Objects.requireNonNullElse(form.get("name"), "");
        String email = Objects.requireNonNullElse(form.get("email"), "");
        if (name.isBlank() || !email.contains("@")) {
            return fail(
                    400,
                    Data.of(
                            "name",
                            name,
                            "email",
                            email,
                            "nameMissing",
                            name.isBlank(),
                            "emailWrong",
                            !email.contains("@")));
        }
        books.guests(book).add(name);
        return success(Data.of("signed", name));
    }

    @Action("upload")
    public ActionResult upload(FormData form) {
        FormFile file = form.file("picture");
        return file == null ? fail(400) : success(Data.of("received", file.size()));
    }

    @Action("leave")
    public ActionResult leave(FormData form) {
        String to = form.get("to");
        return to == null ? redirect("next?from=book#there") : redirectExternal(to);
    }

    @Action("tear")
    public ActionResult tear() {
        return error(410, "The page is torn");
    }

    @Action("print")
    public Response print() {
        books.guests(book).add("printer");
        return Response.ok("<!DOCTYPE html><title>Print</title><h1>To print</h1>", "text/html")
                .build();
    }

    @Action("hush")
    public Response hush() {
        books.guests(book).add("quiet one");
        return Response.noContent().build();
    }

    @Action("nod")
    public void nod() {
        books.guests(book).add("somebody");
    }
}
