package dev.formactions.tck.mvc;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.glassfish.jersey.server.mvc.mustache.MustacheMvcFeature;

/** An application that has set Jersey MVC up. */
@ApplicationPath("/app")
public class MvcApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(GuestPage.class, MustacheMvcFeature.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(MustacheMvcFeature.TEMPLATE_BASE_PATH, "/mvc-views");
    }
}
