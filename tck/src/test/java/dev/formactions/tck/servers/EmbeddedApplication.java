package dev.formactions.tck.servers;

import dev.formactions.jaxrs.EmbeddedResources;
import dev.formactions.tck.ConformanceApplication;
import jakarta.enterprise.inject.se.SeContainer;
import java.util.Set;

/** The conformance application where nobody scans the class path: it lists the classes that CDI found. */
final class EmbeddedApplication extends ConformanceApplication {

    private final Set<Class<?>> classes;

    EmbeddedApplication(SeContainer cdi) {
        this.classes = EmbeddedResources.classes(cdi.getBeanManager());
    }

    @Override
    public Set<Class<?>> getClasses() {
        return classes;
    }
}
