package dev.formactions.scenario;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.Layout;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;

/** A page, and a layout around it, that end as they are told. */
final class Shop {

    @Path("/orders")
    @View("shop/orders/list")
    @RequestScoped
    public static class Orders implements Page {

        @Load
        public Object load(@QueryParam("load") String how) {
            return end(how == null ? "fine" : how);
        }

        @Action("end")
        public Object act(@QueryParam("how") String how) {
            return end(how == null ? "fine" : how);
        }
    }

    @ApplicationScoped
    public static class Bar implements Layout {
        @Override
        public Map<String, Object> data(RequestEvent event) {
            String how = event.headers().getHeaderString("X-Layout");
            if ("assertion".equals(how)) {
                throw new AssertionError("secret");
            }
            end(how == null ? "fine" : how);
            return Map.of("user", "ada");
        }
    }

    /** Breaks whoever looks at it. */
    public static final class Explosive {

        private final Throwable inside;

        Explosive(Throwable inside) {
            this.inside = inside;
        }

        public String getShown() throws Throwable {
            if (inside == null) {
                return "";
            }
            throw inside;
        }
    }

    private Shop() {}

    /** Of both, with an error view in the root. */
    static App.Builder shop() {
        return App.of(Orders.class, Bar.class)
                .view("shop/orders/list", "{{data.user}} {{data.shown}}{{form.shown}}")
                .view("error", "root {{page.status}} {{page.error.message}} {{data.user}}");
    }

    private static Object end(String how) {
        return switch (how) {
            case "error" -> throw error(402, "Pay first");
            case "boom" -> throw new IllegalStateException("secret");
            case "redirect" -> throw redirect("/elsewhere");
            case "fail" -> fail(422);
            case "success" -> success();
            case "view" -> new Explosive(new IllegalStateException("secret"));
            case "deep-view" -> new Explosive(new StackOverflowError("secret"));
            case "fatal-view" -> new Explosive(new AssertionError("secret"));
            default -> Map.of("shown", how);
        };
    }
}
