package dev.formactions.jersey;

import dev.formactions.jaxrs.FormActionsFeature;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/** Registers the feature on Jersey, even where an application lists its classes itself. */
public final class JerseyAutoDiscovery implements ForcedAutoDiscoverable {

    @Override
    public void configure(FeatureContext context) {
        if (!context.getConfiguration().isRegistered(FormActionsFeature.class)) {
            context.register(FormActionsFeature.class);
        }
        RelativeLocations.keep(context);
    }
}
