package dev.formactions.jersey;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/** Changes what Jersey does to the locations and the exceptions of pages, wherever this library is. */
public final class JerseyAutoDiscovery implements ForcedAutoDiscoverable {

    @Override
    public void configure(FeatureContext context) {
        RelativeLocations.keep(context);
        context.register(new PageExceptions());
        context.register(new PageFailures());
    }
}
