package dev.formactions.tck.definitions;

import dev.formactions.Action;
import dev.formactions.Limits;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.spi.Transport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.time.Year;
import java.util.Map;

/** What CDI finds nothing wrong with, but JAX-RS cannot start with. */
public final class UnstartablePages {

    /** A template whose section never ends. */
    public static final String MISTAKEN = "{{#data}}without an end";

    private UnstartablePages() {}

    /** A limit that is no number. */
    @ApplicationPath("/")
    public static class WronglySet extends Application {

        @Override
        public Map<String, Object> getProperties() {
            return Map.of("formactions.body-limit", "plenty");
        }
    }

    @Path("/missing-view")
    @View("nowhere/to-be-found")
    @RequestScoped
    public static class MissingView implements Page {}

    @Path("/mistaken-view")
    @View("mistaken")
    @RequestScoped
    public static class MistakenView implements Page {}

    /** The files that it allows do not fit into the body that the settings allow. */
    @Path("/unreachable-limit")
    @View("page")
    @RequestScoped
    public static class UnreachableLimit implements Page {

        @Action
        @Limits(fileSize = "20 MB")
        public void save() {}
    }

    /** Its key is one of devalue's own. */
    @ApplicationScoped
    public static class YearTransport implements Transport<Year> {

        @Override
        public String key() {
            return "Date";
        }

        @Override
        public Class<Year> type() {
            return Year.class;
        }

        @Override
        public Object encode(Year value) {
            return value.getValue();
        }
    }
}
