package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.CookieOptions;
import dev.formactions.Cookies;
import dev.formactions.FormData;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads, sets and deletes cookies with every option. */
@Path("/cookies")
@View("cookies")
@RequestScoped
public class CookiesPage implements Page {

    @Load
    public Map<String, @Nullable Object> load(Cookies cookies) {
        return Data.of("all", cookies.all());
    }

    @Action("set")
    public ActionResult set(Cookies cookies, FormData form) {
        String name = name(form);
        cookies.set(name, Submitted.text(form, "value", "v"), SubmittedOptions.of(form));
        return success(Data.of("now", cookies.get(name)));
    }

    @Action("delete")
    public ActionResult delete(Cookies cookies, FormData form) {
        String name = name(form);
        Optional<String> before = cookies.get(name);
        cookies.delete(name, SubmittedOptions.of(form));
        return success(Data.of("before", before, "after", cookies.get(name), "all", cookies.all()));
    }

    @Action("get")
    public ActionResult get(Cookies cookies, FormData form) {
        return success(Data.of("value", cookies.get(name(form)), "all", cookies.all()));
    }

    @Action("overwrite")
    public ActionResult overwrite(Cookies cookies) {
        cookies.set("probe", "first");
        cookies.set("probe", "second", CookieOptions.defaults().httpOnly(false));
        return success(Data.of("now", cookies.get("probe")));
    }

    @Action("paths")
    public ActionResult paths(Cookies cookies) {
        cookies.set("probe", "root");
        cookies.set("probe", "here", CookieOptions.defaults().path("/cookies"));
        cookies.set("probe", "other", CookieOptions.defaults().path("/elsewhere"));
        return success(Data.of("now", cookies.get("probe"), "all", cookies.all()));
    }

    @Action("many")
    public ActionResult many(Cookies cookies) {
        cookies.set("one", "1");
        cookies.set("two", "2", CookieOptions.defaults().maxAge(Duration.ofSeconds(60)));
        cookies.delete("three");
        return success(Data.of("ok", true));
    }

    @Action("set-delete")
    public ActionResult setThenDelete(Cookies cookies) {
        cookies.set("probe", "v");
        cookies.delete("probe");
        return success(Data.of("now", cookies.get("probe")));
    }

    @Action("delete-set")
    public ActionResult deleteThenSet(Cookies cookies) {
        cookies.delete("probe");
        cookies.set("probe", "v");
        return success(Data.of("now", cookies.get("probe")));
    }

    private static String name(FormData form) {
        return Submitted.text(form, "name", "probe");
    }
}
