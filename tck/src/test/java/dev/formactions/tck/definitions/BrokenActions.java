package dev.formactions.tck.definitions;

import dev.formactions.Action;
import dev.formactions.Limits;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Pages with methods that nobody could call. */
public final class BrokenActions {

    private BrokenActions() {}

    @Path("/default-beside-named")
    @View("page")
    @RequestScoped
    public static class DefaultBesideNamed implements Page {

        @Action
        public void save() {}

        @Action("delete")
        public void delete() {}
    }

    @Path("/not-public")
    @View("page")
    @RequestScoped
    public static class NotPublic implements Page {

        @Action
        void save() {}
    }

    @Path("/named-twice")
    @View("page")
    @RequestScoped
    public static class NamedTwice implements Page {

        @Action("save")
        public void save() {}

        @Action("save")
        public void store() {}
    }

    @Path("/reserved")
    @View("page")
    @RequestScoped
    public static class ReservedName implements Page {

        @Action("default")
        public void save() {}
    }

    @Path("/action-and-load")
    @View("page")
    @RequestScoped
    public static class ActionAndLoad implements Page {

        @Action
        @Load
        public void save() {}
    }

    @Path("/static")
    @View("page")
    @RequestScoped
    public static class StaticAction implements Page {

        @Action
        public static void save() {}
    }

    @Path("/strange-parameter")
    @View("page")
    @RequestScoped
    public static class StrangeParameter implements Page {

        @Action
        public void save(Thread thread) {}
    }

    @Path("/unconvertible")
    @View("page")
    @RequestScoped
    public static class Unconvertible implements Page {

        @Load
        public void load(@QueryParam("at") Runtime at) {}
    }

    @Path("/unmade-bean")
    @View("page")
    @RequestScoped
    public static class UnmadeBean implements Page {

        @Load
        public void load(@BeanParam Runtime bean) {}
    }

    @Path("/odd-limit")
    @View("page")
    @RequestScoped
    public static class OddLimit implements Page {

        @Action
        @Limits(body = "plenty")
        public void save() {}
    }

    @Path("/limited-load")
    @View("page")
    @RequestScoped
    public static class LimitedLoad implements Page {

        @Load
        @Limits(fields = 10)
        public void load() {}
    }
}
