package dev.formactions.tck.definitions;

import dev.formactions.Action;
import dev.formactions.ActionsOf;
import dev.formactions.Layout;
import dev.formactions.LayoutOf;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.spi.ErrorHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;

/** Beans beside pages that no page can use. */
public final class BrokenBeans {

    private BrokenBeans() {}

    @ActionsOf(ProperPage.class)
    @RequestScoped
    public static class LoadingActions {

        @Load
        public void load() {}
    }

    /** A class that is no bean, nor a page. */
    public interface NoPage extends Page {}

    @ActionsOf(NoPage.class)
    @RequestScoped
    public static class Homeless {

        @Action("move")
        public void move() {}
    }

    @RequestScoped
    public static class Stray {

        @Action("roam")
        public void roam() {}
    }

    @ApplicationScoped
    public static class OneHandler implements ErrorHandler {

        @Override
        public Map<String, Object> handle(Throwable error, RequestEvent event, int status, String message) {
            return Map.of();
        }
    }

    @ApplicationScoped
    public static class OtherHandler extends OneHandler {}

    @ApplicationScoped
    @LayoutOf("admin")
    public static class LayoutWithoutSlash implements Layout {

        @Override
        public Map<String, Object> data(RequestEvent event) {
            return Map.of();
        }
    }
}
