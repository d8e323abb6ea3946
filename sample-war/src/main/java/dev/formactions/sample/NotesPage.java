package dev.formactions.sample;

import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;

/** The notes of whoever is signed in: one form to add, and one in each row to delete. */
@Path("/notes")
@View("notes")
@RequestScoped
public class NotesPage implements Page {

    @Inject
    Notes notes;

    @Inject
    CurrentUser currentUser;

    /** What the view shows. It is read after an action as well, so the list is always the one that the action left. */
    public record NotesData(List<Note> notes, boolean empty) {}

    @Load
    public NotesData load(RequestEvent event) {
        List<Note> list = notes.of(currentUser.require(event));
        return new NotesData(list, list.isEmpty());
    }

    @Action(value = "add", invalidStatus = 422)
    public ActionResult add(@Valid NewNote form, RequestEvent event) {
        notes.add(currentUser.require(event), form.text());
        return success(Map.of("message", "The note is kept."));
    }

    @Action("delete")
    public ActionResult delete(@FormParam("id") long id, RequestEvent event) {
        boolean deleted = notes.delete(currentUser.require(event), id);
        return deleted
                ? success(Map.of("message", "The note is deleted."))
                : fail(404, Map.of("gone", "There is no such note any more."));
    }
}
