package dev.formactions.benchmark;

import dev.formactions.benchmark.login.LoginPage;
import dev.formactions.benchmark.twin.LoginTwin;
import java.util.function.Function;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The two that are compared: each is an application of its own, and the twin's knows nothing of the library. */
public enum Contender {
    /** The page. */
    PAGE(LoginPage.class),
    /** The resource written by hand. */
    TWIN(LoginTwin.class);

    private final Class<?> resource;

    Contender(Class<?> resource) {
        this.resource = resource;
    }

    /**
     * Starts the application; CDI runs already.
     *
     * @param starter makes the container of the application
     */
    <T> T start(Function<ResourceConfig, T> starter) {
        ResourceConfig config = new ResourceConfig(resource);
        if (this == PAGE) {
            return starter.apply(config);
        }
        // The library does the same for its pages: a Location is sent as it is written.
        config.property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
        config.property(CommonProperties.JAXRS_SERVICE_LOADING_ENABLE, false);
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        thread.setContextClassLoader(new WithoutTheJar(loader));
        try {
            return starter.apply(config);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }
}
