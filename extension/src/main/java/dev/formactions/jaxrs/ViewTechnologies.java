package dev.formactions.jaxrs;

import dev.formactions.internal.view.Views;
import dev.formactions.spi.ViewEntity;
import dev.formactions.spi.ViewTechnology;
import jakarta.ws.rs.core.FeatureContext;
import java.util.ServiceLoader;

/** Chooses who renders the views: a technology of the runtime that the application has set up, or we. */
final class ViewTechnologies {

    private ViewTechnologies() {}

    static ViewEntity choose(Views views, FeatureContext context) {
        ClassLoader loader = ViewTechnologies.class.getClassLoader();
        for (ViewTechnology technology : ServiceLoader.load(ViewTechnology.class, loader)) {
            ViewEntity found = technology.find(context);
            if (found != null) {
                return found;
            }
        }
        return new RenderedView(views);
    }
}
