package dev.formactions.tck.scenarios.bytes;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.CookieOptions;
import dev.formactions.Cookies;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ends in every way, with data, cookies and errors whose order can be told. */
@Path("/bytes")
@View("scenarios/plain")
@RequestScoped
public class BytesPage implements Page {

    @Action("succeed")
    public ActionResult succeed() {
        return success("caf\u00e9 <b>");
    }

    @Action("nothing")
    public void nothing() {
        // Returns nothing.
    }

    @Action("refuse")
    public ActionResult refuse() {
        return fail(422, "gar\u00e7on");
    }

    @Action("leave")
    public ActionResult leave() {
        return redirect("/next?a=1&b=%C3%A9");
    }

    @Action("end")
    public ActionResult end() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("zone", 1);
        body.put("message", "na\u00efve");
        body.put("area", true);
        return error(418, body);
    }

    /** Equal texts, numbers and lists that are the same object, and one that holds itself. */
    @Action("shared")
    public ActionResult shared() {
        List<Object> list = List.of("same", 7);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("first", "same");
        data.put("second", "same");
        data.put("number", 7);
        data.put("list", list);
        data.put("again", list);
        data.put("equal", List.of("same", 7));
        data.put("self", data);
        return success(data);
    }

    @Action("cookies")
    public void cookies(Cookies cookies) {
        cookies.set("zebra", "1");
        cookies.set(
                "all",
                "a b",
                CookieOptions.defaults()
                        .sameSite(CookieOptions.SameSite.STRICT)
                        .priority(CookieOptions.Priority.HIGH)
                        .partitioned(true)
                        .secure(true)
                        .expires(Instant.parse("2030-01-02T03:04:05Z"))
                        .path("/here")
                        .domain("example.com")
                        .maxAge(Duration.ofSeconds(60)));
        cookies.delete("middle");
        cookies.set("apple", "2");
        cookies.set("zebra", "3");
    }
}
