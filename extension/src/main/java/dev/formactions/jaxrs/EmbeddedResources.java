package dev.formactions.jaxrs;

import dev.formactions.internal.cdi.FormActionsExtension;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the classes of an application for a JAX-RS runtime that runs embedded, where nobody scans for them. */
public final class EmbeddedResources {

    private EmbeddedResources() {}

    /**
     * Returns every class with {@code @Path} or {@code @Provider} that CDI has found, and {@link FormActionsFeature}: what
     * {@code Application.getClasses()} of an embedded application returns.
     *
     * @param beanManager the bean manager of the CDI container, which has started
     * @return the classes; unmodifiable
     * @throws IllegalArgumentException if the extension of this library is not part of the container
     */
    public static Set<Class<?>> classes(BeanManager beanManager) {
        Set<Class<?>> classes = new LinkedHashSet<>(
                beanManager.getExtension(FormActionsExtension.class).resources());
        classes.add(FormActionsFeature.class);
        return Set.copyOf(classes);
    }
}
