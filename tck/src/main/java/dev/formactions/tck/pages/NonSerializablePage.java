package dev.formactions.tck.pages;

import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.tck.values.Data;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Results that hold a value without an encoding: an error, for scripts and in the view. */
@Path("/nonserializable")
@View("nonserializable")
@RequestScoped
public class NonSerializablePage implements Page {

    @Action("class")
    public ActionResult nested() {
        return success(Data.of("ok", true, "nested", Data.of("things", List.of(thing()))));
    }

    @Action("top")
    public Object top() {
        return thing();
    }

    @Action("function")
    public ActionResult function() {
        Supplier<String> function = () -> "never called";
        return success(Data.of("fn", function));
    }

    @Action("map")
    public ActionResult map() {
        return success(Data.of("m", Map.of("key", thing())));
    }

    @Action("fail")
    public ActionResult refuse() {
        return fail(400, Data.of("thing", thing()));
    }

    @Action("key")
    public ActionResult key() {
        Supplier<String> function = () -> "never called";
        return success(Data.of("odd key", Data.of("fn", function)));
    }

    /** It does something, and holds no data. */
    static final class Engine {

        void start() {}
    }

    private static Engine thing() {
        return new Engine();
    }
}
