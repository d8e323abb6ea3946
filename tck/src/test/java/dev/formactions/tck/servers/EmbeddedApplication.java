package dev.formactions.tck.servers;

import dev.formactions.jaxrs.EmbeddedResources;
import dev.formactions.tck.ConformanceApplication;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Set;

/** The conformance application where nobody scans the class path: it lists the classes that CDI found. */
final class EmbeddedApplication extends ConformanceApplication {

    @Override
    public Set<Class<?>> getClasses() {
        return EmbeddedResources.classes(CDI.current().getBeanManager());
    }
}
