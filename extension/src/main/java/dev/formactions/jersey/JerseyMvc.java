package dev.formactions.jersey;

import dev.formactions.spi.ViewEntity;
import dev.formactions.spi.ViewTechnology;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets Jersey MVC render the views, where an application has registered one of its features. */
public final class JerseyMvc implements ViewTechnology {

    private static final String MVC = "org.glassfish.jersey.server.mvc.";

    @Override
    public @Nullable ViewEntity find(FeatureContext context) {
        // Names, not classes: this class is loaded on runtimes without Jersey, too.
        return isSetUp(context.getConfiguration()) ? ViewableEntity.of(context) : null;
    }

    private static boolean isSetUp(Configuration configuration) {
        return Stream.concat(
                        configuration.getClasses().stream(),
                        configuration.getInstances().stream().map(Object::getClass))
                .map(Class::getName)
                .anyMatch(name -> name.startsWith(MVC) && name.endsWith("MvcFeature"));
    }
}
