package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** Names that an action may have: any text, compared exactly. */
@Path("/names")
@View("names")
@RequestScoped
public class NamesPage implements Page {

    @Action("a")
    public ActionResult a() {
        return ran("a");
    }

    @Action("b")
    public ActionResult b() {
        return ran("b");
    }

    @Action("a/b")
    public ActionResult slash() {
        return ran("a/b");
    }

    @Action("with space")
    public ActionResult space() {
        return ran("with space");
    }

    @Action("ünï")
    public ActionResult nonAscii() {
        return ran("ünï");
    }

    @Action("a&b")
    public ActionResult ampersand() {
        return ran("a&b");
    }

    @Action("/double")
    public ActionResult doubleSlash() {
        return ran("/double");
    }

    @Action("Default")
    public ActionResult capitalDefault() {
        return ran("Default");
    }

    @Action("")
    public ActionResult empty() {
        return ran("(empty)");
    }

    private static ActionResult ran(String name) {
        return success(Data.of("ran", name));
    }
}
