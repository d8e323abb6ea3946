package dev.formactions.spi;

import jakarta.ws.rs.core.FeatureContext;
import org.jspecify.annotations.Nullable;

/**
 * Hands the views of an application to a view technology of its JAX-RS runtime, such as Jersey MVC. Found by
 * {@link java.util.ServiceLoader}; the implementing class must load on runtimes that do not have the technology.
 */
public interface ViewTechnology {

    /**
     * Looks whether the application has set the technology up.
     *
     * @param context the configuration of the application
     * @return the application's views, {@code null} if the technology is not there or not set up
     */
    @Nullable ViewEntity find(FeatureContext context);
}
