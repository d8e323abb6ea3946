package dev.formactions.internal.cdi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

/**
 * Tells the extension what the application starts with: in a web application, its servlet context. A bean, because on
 * WildFly extensions get another event, without it.
 */
@ApplicationScoped
public class ApplicationStart {

    void started(@Observes @Initialized(ApplicationScoped.class) Object context, FormActionsExtension extension) {
        extension.startsWith(context);
    }
}
