package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import dev.formactions.tck.values.Point;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One action per type of value that travels to scripts and into views. */
@Path("/types")
@View("types")
@RequestScoped
public class TypesPage implements Page {

    private static final Instant DATE = Instant.parse("2024-02-29T12:34:56.789Z");

    /** A nested value that a result may hold more than once. */
    public record Shared(int n) {}

    @Action("undefined")
    public void undefined() {
        // Returns nothing.
    }

    @Action("null")
    public @Nullable Object nothing() {
        return null;
    }

    @Action("infinity")
    public double infinity() {
        return Double.POSITIVE_INFINITY;
    }

    @Action("negative-infinity")
    public double negativeInfinity() {
        return Double.NEGATIVE_INFINITY;
    }

    @Action("true")
    public boolean yes() {
        return true;
    }

    @Action("string")
    public String string() {
        return "hello";
    }

    @Action("number")
    public int number() {
        return 42;
    }

    @Action("bigint")
    public BigInteger bigInteger() {
        return BigInteger.valueOf(7);
    }

    @Action("date")
    public Instant date() {
        return DATE;
    }

    @Action("empty-array")
    public List<String> emptyArray() {
        return List.of();
    }

    @Action("empty-object")
    public Map<String, String> emptyObject() {
        return Map.of();
    }

    @Action("repeated")
    public ActionResult repeated() {
        Shared shared = new Shared(1);
        return success(Data.of("a", shared, "b", shared, "list", List.of(shared, shared)));
    }

    @Action("strings")
    public ActionResult strings() {
        return success(Data.of("a", "same", "b", "same", "c", "other"));
    }

    @Action("primitives")
    public ActionResult primitives() {
        return success(Data.of("a", 1, "b", 1, "c", true, "d", true, "e", null, "f", null));
    }

    @Action("cyclic")
    public ActionResult cyclic() {
        Map<String, @Nullable Object> me = Data.of("name", "me");
        me.put("self", me);
        return success(me);
    }

    @Action("url")
    public ActionResult url() {
        return success(Data.of("url", URI.create("https://user:pw@example.com:8443/a%20b?x=1&y=%C3%BC#frag")));
    }

    @Action("escapes")
    public ActionResult escapes() {
        return success(Data.of(
                "html", "</script><!-- & \"quoted\" 'single'",
                "control", "\0\1\b\f\n\r\t\37\177",
                "separators", "\u2028\u2029",
                "backslash", "\\",
                "astral", "\ud83d\ude00",
                "lone", "\ud800",
                "latin", "\u00e9"));
    }

    @Action("custom")
    public ActionResult custom() {
        return success(Data.of("at", new Point(3, 4), "again", List.of(new Point(0, 0))));
    }

    @Action("custom-shared")
    public ActionResult customShared() {
        Point point = new Point(1, 2);
        return success(Data.of("a", point, "b", point));
    }

    @Action("custom-top")
    public Point customTop() {
        return new Point(9, 8);
    }

    @Action("fail")
    public ActionResult refuse() {
        return fail(422, Data.of("when", DATE, "count", BigInteger.TWO, "at", new Point(5, 6)));
    }
}
